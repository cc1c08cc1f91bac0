import type { List, ListItem } from 'mdast'
import { addTo } from '../../../model/collections.ts'
import { type Block, firstParagraph } from '../../outline/block.ts'
import { areBoxes, boxAt } from '../../text/box.ts'
import { type Letter, leadingLetter, mixes, runs } from '../../text/letters.ts'
import { linesOf, paragraphOf, textOf } from '../../text/phrasing.ts'
import type { Found } from './found.ts'
import { fromLines, withoutStart } from './lines.ts'
import { lettered, marked, type RawOption } from './marked.ts'

/** The items of a list as options A, B, C …, whatever they start with. */
export function optionsOfList(list: List): RawOption[] {
  return list.children.map((item, index) => counted(list, index, item.children as Block[], null))
}

/** An item of a list as the option of its place; a numbered list calls it by its number. */
function counted(list: List, index: number, content: readonly Block[], checked: boolean | null): RawOption {
  const option = marked(String.fromCharCode(65 + index), content, checked)
  return list.ordered ? { ...option, own: String((list.start ?? 1) + index) } : option
}

/** Whether a list is one of check boxes, and not of questions to be ticked off. */
export function isBoxed(list: List): boolean {
  if (!list.children.every(({ checked }) => typeof checked === 'boolean')) return false
  const asks = list.children.filter((item) =>
    /[?？؟]\s*$/.test(textOf(firstParagraph(item)?.children ?? [])),
  ).length
  return asks * 2 < list.children.length || list.children.length === 1
}

/** A list of check boxes or of lettered items; lists of another marker that go on count to it. */
export function fromLists(blocks: readonly Block[], at: number, named: boolean): Found | null {
  const items: ListItem[] = []
  const extra = new Map<ListItem, Block[]>()
  let taken = 0
  const first = blocks[at]
  if (first?.type !== 'list') return null
  const boxes = isBoxed(first)
  const isOffer = first.data?.offered === true
  for (let index = at; index < blocks.length; index++) {
    const block = blocks[index]
    if (
      block?.type === 'list' &&
      (index === at || (boxes && block.children.every((item) => typeof item.checked === 'boolean')))
    ) {
      items.push(...block.children)
      taken = index - at + 1
    } else if (boxes && block?.type === 'code' && blocks[index + 1]?.type === 'list') {
      const last = items.at(-1)
      if (last) addTo(extra, last, block)
    } else if (
      boxes &&
      block?.type === 'code' &&
      items.length > 1 &&
      taken === index - at &&
      first.children.length === 1
    ) {
      const last = items.at(-1)
      if (last) extra.set(last, [block])
      taken = index - at + 1
      break
    } else break
  }
  const letters = items.map((item) => leadingLetter(textOf(firstParagraph(item)?.children ?? [])))
  const judged = blocks.slice(0, at).every(({ type }) => type === 'code') && areJudged(items)
  const drawn = items.map((item) => boxAt(textOf(firstParagraph(item)?.children ?? [])))
  const isDrawn = areBoxes(drawn)
  const isTicked = isDrawn && drawn.some(({ ticked }) => ticked)
  const called = letters.flatMap((letter) => (letter ? [letter.letter] : []))
  const isLettered = (runs(called) || mixes(called)) && called.length === letters.length
  if (
    items.length < 2 ||
    items.length > 12 ||
    !(boxes || isLettered || judged || isDrawn || areStarred(items) || isOffer || (named && taken > 0))
  )
    return afterStem(first)
  const restart = isLettered ? -1 : repeatsAt(letters)
  const used = restart > 0 ? items.slice(0, restart) : items
  const options = used.map((item, index) => {
    const letter = isLettered || restart > 0 ? letters[index] : null
    const start = letter?.length ?? (isDrawn ? drawn[index]?.length : undefined) ?? 0
    const content = withoutStart(item.children as Block[], start).concat(extra.get(item) ?? [])
    const checked = boxes ? item.checked === true : isTicked ? drawn[index]?.ticked === true : null
    return letter ? lettered(letter.letter, content, checked) : counted(first, index, content, checked)
  })
  const rest = restart > 0 ? [{ ...first, children: items.slice(restart) } as Block] : []
  return { before: [], options, after: rest, taken }
}

/** Short items, each under a mark of right or wrong, and some of either: `✅ push`, `❌ map`. */
export function areJudged(items: readonly ListItem[]): boolean {
  const texts = items.map((item) => textOf(firstParagraph(item)?.children ?? []).trim())
  return (
    items.every(({ children }) => children.length === 1) &&
    texts.every((text) => text.length <= 120 && (/^(?:✅|❌)/u.test(text) || /(?:✅|❌)$/u.test(text))) &&
    texts.some((text) => text.includes('✅')) &&
    texts.some((text) => text.includes('❌'))
  )
}

/**
 * Options below the statements that a question is about, where all stand without a blank line: those of the last item's
 * further lines. The statements and the line that asks stand before them.
 *
 *     1) raises rates
 *     2) prints money
 *     Which of these is monetary policy?
 *     a. only 1
 *     b. only 2
 */
function afterStem(list: List): Found | null {
  const item = list.children.at(-1)
  const paragraph = item ? firstParagraph(item) : null
  if (!list.ordered || item === undefined || paragraph === null || item.children.length > 1) return null
  const lines = linesOf(paragraph)
  const own = paragraphOf(lines.slice(0, 1))
  const rest = paragraphOf(lines.slice(1))
  const found = rest === null ? null : fromLines(rest)
  if (own === null || found === null) return null
  const statements = { ...list, children: [...list.children.slice(0, -1), { ...item, children: [own] }] }
  return { ...found, before: [statements, ...found.before] }
}

/** Short items some of which, not all, start or end with a star: `*Paris`, `Rome`; `Paris*`. */
function areStarred(items: readonly ListItem[]): boolean {
  const texts = items.map((item) => textOf(firstParagraph(item)?.children ?? []))
  const starred = texts.filter((text) => /^\*\s?[^\s*]|[^\s*]\s?\*$/.test(text)).length
  return starred > 0 && starred < items.length && texts.every((text) => text.length <= 200)
}

/** Where letters start again from the first: the options are given twice. */
function repeatsAt(letters: readonly (Letter | null)[]): number {
  const first = letters[0]?.letter
  return first === undefined
    ? -1
    : letters.findIndex((letter, index) => index > 1 && letter?.letter === first)
}
