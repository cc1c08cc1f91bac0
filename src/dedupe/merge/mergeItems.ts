import type { Code, Kind, Option, Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import type { Item } from '../../model/item.ts'
import { plainText } from '../../model/text.ts'
import { type FrameOptions, frame } from '../frame/frame.ts'
import { compare } from '../pair/compare.ts'
import { optionKey } from '../text/optionKey.ts'
import { unionOfPoints } from './points.ts'
import { clearestTitle } from './title.ts'
import { unionOf } from './union.ts'

/** A question before it has an identity and a number. */
export type MergedQuestion = Omit<Question, 'identity' | 'number'> & {
  /** Ids that the author wrote at any of its places. */
  readonly explicitIds: readonly string[]
}

/** Makes one question of the places that ask it, in document order: nothing is lost, nothing said twice. */
export function mergeItems(items: readonly Item[], options: FrameOptions): MergedQuestion {
  const title = clearestTitle(
    items.map((item) => item.title),
    options,
  )
  const asSet = items.find((item) => item.title === title && item.titleContent)?.titleContent
  const marks = items.find((item) => item.marks !== undefined)?.marks
  const pick = <T>(field: (item: Item) => T | null): T | null =>
    items.map(field).find((value) => value !== null) ?? null
  const union = (field: (item: Item) => Content | null): Content | null => unionOf(items.map(field))
  return {
    kind: kindOf(items),
    title,
    ...(asSet === undefined ? {} : { titleContent: asSet }),
    prompt: unionOf(
      items.map((item) => item.prompt),
      asked(title, items, options),
    ),
    answer: unionOf(items.map((item, at) => (at > 0 && saysKeyAlone(item) ? null : item.answer))),
    hint: union((item) => item.hint),
    explanation: union((item) => item.explanation),
    points: unionOfPoints(items),
    options: unionOfOptions(items),
    code: unionOfCode(items),
    tags: [...new Set(items.flatMap((item) => item.tags))],
    ...(marks === undefined ? {} : { marks }),
    section: pick((item) => item.section),
    occurrences: items.map((item) => item.occurrence),
    explicitIds: [...new Set(items.flatMap((item) => item.explicitId ?? []))],
  }
}

/** A prompt that asks again what the title or the first prompt asks adds nothing. */
function asked(
  title: string,
  items: readonly Item[],
  options: FrameOptions,
): ((sentence: string) => boolean) | undefined {
  if (items.length === 1) return undefined
  const first = items.find((item) => item.prompt !== null)?.prompt ?? null
  const known = [title, plainText(first)].filter((text) => text !== '').map((text) => frame(text, options))
  return (sentence) => {
    const own = frame(sentence, options)
    return known.some((other) => compare(own, other).decision === 'merge')
  }
}

/** The kind that tells most: a choice needs its options shown, code needs room. */
function kindOf(items: readonly Item[]): Kind {
  const order: readonly Kind[] = ['multiple-choice', 'choice', 'true-false', 'cloze', 'coding', 'open']
  return order.find((kind) => items.some((item) => item.kind === kind)) ?? 'open'
}

/**
 * The options of all places, one of which is never taken for another of the same place: options often differ in a bracket
 * or a capital only.
 */
function unionOfOptions(items: readonly Item[]): readonly Option[] {
  const [first, ...others] = items
  const options: Option[] = [...(first?.options ?? [])]
  for (const other of others) {
    const free = new Set(options.keys())
    for (const option of other.options) {
      const at = [...free].find((index) => isSameOption(options[index], option))
      const known = at === undefined ? undefined : options[at]
      if (at === undefined || known === undefined) options.push(option)
      else {
        free.delete(at)
        if (known.correct === null) options[at] = { ...known, correct: option.correct }
      }
    }
  }
  const keys = new Set(options.map((option) => option.key))
  return keys.size === options.length
    ? options
    : options.map((option, index) => ({ ...option, key: letter(index) }))
}

function isSameOption(known: Option | undefined, option: Option): boolean {
  if (known === undefined) return false
  const text = optionKey(option)
  return optionKey(known) === text && (text !== '' || known.key === option.key)
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1)
}

/** Whether an answer is the letter of what is right, which says nothing where the options have other letters. */
function saysKeyAlone({ answer, options }: Item): boolean {
  const right = options.filter(({ correct }) => correct === true).map(({ key }) => key)
  if (right.length === 0 || answer === null) return false
  return plainText(answer).replace(/[\p{P}\s]+/gu, '') === right.join('')
}

/** Code that differs in more than layout is kept as another way. */
function unionOfCode(items: readonly Item[]): readonly Code[] {
  const found = new Map<string, Code>()
  for (const code of items.flatMap((item) => item.code)) {
    const layout = code.value.replace(/\s+/g, '')
    if (!found.has(layout)) found.set(layout, code)
  }
  return items.length === 1 ? (items[0]?.code ?? []) : [...found.values()]
}
