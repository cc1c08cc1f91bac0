import type { List, ListItem, PhrasingContent } from 'mdast'
import type { Content } from '../../model/content.ts'
import { type Block, firstLine, firstParagraph } from '../outline/block.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart, textOf } from '../text/phrasing.ts'
import { rightWords } from '../text/words.ts'

/** One answer to choose from, as found. */
export interface RawOption {
  readonly key: string
  readonly content: Content
  /** What the option itself says: a checked box, bold, ✅; null where it says nothing. */
  readonly marked: boolean | null
}

/** Options with what stands before and after them. */
export interface Options {
  readonly before: Block[]
  readonly options: RawOption[]
  readonly after: Block[]
}

/** The series that letters of options run in. */
const series: readonly string[] = [
  'ABCDEFGHIJ',
  'abcdefghij',
  'ＡＢＣＤＥＦＧＨ',
  '①②③④⑤⑥⑦⑧',
  'ⓐⓑⓒⓓⓔⓕ',
  'АБВГДЕЖЗ',
  'абвгдежз',
  'アイウエオカキク',
  '가나다라마바사아',
  'ㄱㄴㄷㄹㅁㅂ',
  'أبجدهوز',
  'ابجدهوز',
  'أبتث',
  'ابتث',
  'กขคงจฉ',
  'αβγδεζ',
  'ΑΒΓΔΕΖ',
  'אבגדהו',
  'АБВГҐ',
  'абвгґ',
  'कखगघङच',
  '甲乙丙丁戊己',
]
/** All letters that an option can have. */
export const optionLetters = series.join('')
const all = optionLetters
const lettered = new RegExp(
  `^\\s*(?:[(（\\[]\\s*([${all}])\\s*[)）\\]]|([${all}])\\s*(?:[.．、)）:：]|-\\s|(?<=[ア-ク가-하甲乙丙丁戊己])\\s)|([①②③④⑤⑥⑦⑧ⓐⓑⓒⓓⓔⓕ]))\\s*[.:：、]?\\s*`,
)
const rightMark = /^\s*(?:✅|✔️?|☑️?|√|🟢|\[x\])\s*|\s*(?:✅|✔️?|☑️?|√|🟢|←.*|<--.*)\s*$/iu
const wrongMark = /^\s*(?:❌|✗|✘|✖️?|🔴|\[ \])\s*|\s*(?:❌|✗|✘|✖️?)\s*$/iu
const rightNote = /\s*[(（[【*]\s*([^()（）[\]【】*]{1,24})\s*[)）\]】*]\s*[.。]?\s*$/u

/** A letter at the start of a text. */
export interface Letter {
  readonly letter: string
  /** Characters that it takes with its mark. */
  readonly length: number
}

/** Reads the letter of an option: `A.`, `(b)`, `③`. */
export function leadingLetter(text: string): Letter | null {
  const match = lettered.exec(text)
  if (match === null) return null
  return { letter: match[1] ?? match[2] ?? match[3] ?? '', length: match[0].length }
}

/** Whether letters run from the first of a series on. */
export function runs(letters: readonly string[]): boolean {
  if (letters.length < 2) return false
  return series.some((letters0) => letters.every((letter, index) => letters0[index] === letter))
}

/** Whether a letter comes right after another in a series. */
export function follows(before: string, letter: string): boolean {
  return series.some((run) => run.includes(before + letter))
}

/** A latin key for a letter of any series: `③` is `C`. */
export function keyOf(letter: string): string {
  for (const run of series) {
    const at = run.indexOf(letter)
    if (at >= 0) return String.fromCharCode(65 + at)
  }
  return letter.toUpperCase()
}

/** The items of a list as options A, B, C …, whatever they start with. */
export function optionsOfList(list: List): RawOption[] {
  return list.children.map((item, index) =>
    marked(String.fromCharCode(65 + index), item.children as Block[], null),
  )
}

/** Finds the first group of options among blocks; null where there is none. */
export function optionsOf(blocks: readonly Block[], named = false): Options | null {
  const boxed = blocks.findIndex((block) => block.type === 'list' && isBoxed(block))
  for (let at = Math.max(0, boxed); at < blocks.length; at++) {
    const found = optionsAt(blocks, at, named)
    if (found)
      return {
        before: [...blocks.slice(0, at), ...found.before],
        options: found.options,
        after: [...found.after, ...blocks.slice(at + found.taken)],
      }
  }
  return null
}

function isBoxed(list: List): boolean {
  if (!list.children.every(({ checked }) => typeof checked === 'boolean')) return false
  const asks = list.children.filter((item) =>
    /[?？؟]\s*$/.test(textOf(firstParagraph(item)?.children ?? [])),
  ).length
  return asks * 2 < list.children.length || list.children.length === 1
}

interface Found {
  readonly before: Block[]
  readonly options: RawOption[]
  readonly after: Block[]
  /** How many blocks were read. */
  readonly taken: number
}

function optionsAt(blocks: readonly Block[], at: number, named: boolean): Found | null {
  const block = blocks[at]
  if (block?.type === 'list') return fromLists(blocks, at, named)
  if (block?.type === 'paragraph') return fromLines(block) ?? fromParagraphs(blocks, at) ?? fromOneLine(block)
  if (block?.type === 'code') return fromCode(block.value, block)
  if (block?.type === 'table') return fromTable(block)
  return null
}

/** A list of check boxes or of lettered items; lists of another marker that go on count to it. */
function fromLists(blocks: readonly Block[], at: number, named: boolean): Found | null {
  const items: ListItem[] = []
  const extra = new Map<ListItem, Block[]>()
  let taken = 0
  const first = blocks[at]
  if (first?.type !== 'list') return null
  const boxes = isBoxed(first)
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
      if (last) extra.set(last, [...(extra.get(last) ?? []), block])
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
  const isLettered =
    runs(letters.flatMap((letter) => (letter ? [letter.letter] : []))) &&
    letters.every((letter) => letter !== null)
  if (items.length < 2 || items.length > 12 || !(boxes || isLettered || judged || (named && taken > 0)))
    return null
  const restart = isLettered ? -1 : repeatsAt(letters)
  const used = restart > 0 ? items.slice(0, restart) : items
  const options = used.map((item, index) => {
    const letter = isLettered || restart > 0 ? letters[index] : null
    const content = withoutStart(item.children as Block[], letter?.length ?? 0).concat(extra.get(item) ?? [])
    return marked(
      letter ? keyOf(letter.letter) : String.fromCharCode(65 + index),
      content,
      boxes ? item.checked === true : null,
    )
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

/** Where letters start again from the first: the options are given twice. */
function repeatsAt(letters: readonly (Letter | null)[]): number {
  const first = letters[0]?.letter
  return first === undefined
    ? -1
    : letters.findIndex((letter, index) => index > 1 && letter?.letter === first)
}

/** Lines of one paragraph, the first of which may be the end of the question. */
function fromLines(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const at = lines.findIndex((line) => leadingLetter(line.text) !== null)
  if (at < 0) return null
  const groups: { letter: Letter; lines: Line[] }[] = []
  let end = lines.length
  for (let index = at; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) continue
    const letter = leadingLetter(line.text)
    const expected = letter && runs([...groups.map((group) => group.letter.letter), letter.letter])
    if (letter && (groups.length === 0 || expected)) groups.push({ letter, lines: [line] })
    else if (letter === null && groups.length > 0 && !/^\s*[\p{L}]{1,14}\s*[:：]/u.test(line.text))
      groups.at(-1)?.lines.push(line)
    else {
      end = index
      break
    }
  }
  if (!runs(groups.map((group) => group.letter.letter))) return null
  const options = groups.map(({ letter, lines: own }) => {
    const [head, ...more] = own
    const content = head
      ? paragraphOf([{ ...head, nodes: dropStart(head.nodes, letter.length) }, ...more])
      : null
    return marked(keyOf(letter.letter), content ? [content] : [], null)
  })
  return { before: blockOf(lines.slice(0, at)), options, after: blockOf(lines.slice(end)), taken: 1 }
}

/** Paragraphs that start with a letter each. */
function fromParagraphs(blocks: readonly Block[], at: number): Found | null {
  const options: RawOption[] = []
  const letters: string[] = []
  let taken = 0
  for (let index = at; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.type === 'code' && letters.length > 0) {
      const last = options.pop()
      if (last) options.push({ ...last, content: [...last.content, block] })
      taken++
      continue
    }
    if (block?.type !== 'paragraph') break
    const letter = leadingLetter(textOf(block.children))
    if (letter === null || (letters.length > 0 && !runs([...letters, letter.letter]))) break
    letters.push(letter.letter)
    options.push(marked(keyOf(letter.letter), withoutStart([block], letter.length), null))
    taken++
  }
  return runs(letters) ? { before: [], options, after: [], taken } : null
}

/** `A. one   B. two   C. three` in one line. */
function fromOneLine(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const found: { letter: string; nodes: PhrasingContent[] }[] = []
  const before: Line[] = []
  let after: Line[] = []
  for (const [index, line] of lines.entries()) {
    const cuts = cutsOf(
      line.text,
      found.map(({ letter }) => letter),
    )
    if (cuts.length === 0) {
      if (found.length > 0) {
        after = lines.slice(index)
        break
      }
      before.push(line)
      continue
    }
    const lead = cuts[0]?.start ?? 0
    if (lead > 0) before.push({ ...line, nodes: takeStart(line.nodes, lead), text: line.text.slice(0, lead) })
    cuts.forEach((cut, at) => {
      const end = cuts[at + 1]?.start ?? line.text.length
      found.push({ letter: cut.letter, nodes: takeStart(dropStart(line.nodes, cut.end), end - cut.end) })
    })
  }
  if (found.length < 3 && !(found.length === 2 && before.length === 0)) return null
  if (!runs(found.map(({ letter }) => letter))) return null
  const number = firstLine(paragraph)
  const options = found.map(({ letter, nodes }) => {
    const content = paragraphOf([{ nodes, text: textOf(nodes), number }])
    return marked(keyOf(letter), content ? [content] : [], null)
  })
  return { before: blockOf(before), options, after: blockOf(after), taken: 1 }
}

const inline = new RegExp(
  `(^|[\\s;；,，?？。：:])(?:[(（]([${all}])[)）]|([${all}])[.．、)）](?!\\p{L}\\.)|([①②③④⑤⑥⑦⑧]))\\s*`,
  'gu',
)

function cutsOf(text: string, had: readonly string[]): { letter: string; start: number; end: number }[] {
  const cuts: { letter: string; start: number; end: number }[] = []
  for (const match of text.matchAll(inline)) {
    const letter = match[2] ?? match[3] ?? match[4] ?? ''
    const letters = [...had, ...cuts.map((cut) => cut.letter), letter]
    if (letters.length === 1 ? series.some((run) => run[0] === letter) : runs(letters)) {
      cuts.push({ letter, start: match.index + (match[1]?.length ?? 0), end: match.index + match[0].length })
    }
  }
  return had.length + cuts.length >= 2 ? cuts : []
}

/** Lines of a code block that are `A. …` to the last. */
function fromCode(value: string, block: Block): Found | null {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  const groups: { letter: string; text: string[] }[] = []
  for (const line of lines) {
    const bare = line.replace(/^\s*(?:\/\/|#|--|;)\s*/, '')
    const letter = leadingLetter(bare)
    if (letter && (groups.length === 0 || runs([...groups.map((group) => group.letter), letter.letter])))
      groups.push({ letter: letter.letter, text: [bare.slice(letter.length)] })
    else if (groups.length === 0) return null
    else groups.at(-1)?.text.push(line)
  }
  if (!runs(groups.map((group) => group.letter))) return null
  const position = block.position ? { position: block.position } : {}
  const options = groups.map(({ letter, text }) =>
    marked(
      keyOf(letter),
      [{ type: 'paragraph', children: [{ type: 'text', value: text.join('\n').trim() }], ...position }],
      null,
    ),
  )
  return { before: [], options, after: [], taken: 1 }
}

/** A table whose rows start with a letter, or whose head is the letters. */
function fromTable(table: Block & { type: 'table' }): Found | null {
  const rows = table.children.map((row) => row.children)
  const byRow = rows.slice(1).filter((row) => row.length === 2)
  const letters = byRow.map((row) => bareLetter(textOf(row[0]?.children ?? [])))
  const head = (rows[0] ?? []).map((cell) => bareLetter(textOf(cell.children)))
  const cells =
    letters.length > 1 && letters.every((letter) => letter !== null)
      ? byRow.map((row, index) => ({ letter: letters[index] ?? '', nodes: row[1]?.children ?? [] }))
      : head.length > 1 && rows.length === 2 && head.every((letter) => letter !== null)
        ? head.map((letter, index) => ({ letter: letter ?? '', nodes: rows[1]?.[index]?.children ?? [] }))
        : []
  if (!runs(cells.map(({ letter }) => letter))) return null
  const options = cells.map(({ letter, nodes }) =>
    marked(keyOf(letter), [{ type: 'paragraph', children: nodes }], null),
  )
  return { before: [], options, after: [], taken: 1 }
}

function bareLetter(text: string): string | null {
  const bare = text.trim().replace(/[.)、]$/, '')
  return bare.length === 1 && all.includes(bare) ? bare : null
}

function withoutStart(blocks: readonly Block[], count: number): Block[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || count === 0) return [...blocks]
  const children = dropStart(first.children, count)
  return children.length > 0 ? [{ ...first, children }, ...rest] : rest
}

function blockOf(lines: readonly Line[]): Block[] {
  const paragraph = paragraphOf(lines)
  return paragraph ? [paragraph] : []
}

/** Reads what an option says of itself and takes the mark off its text. */
function marked(key: string, content: readonly Block[], checked: boolean | null): RawOption {
  const first = content[0]
  if (first?.type !== 'paragraph') return { key, content, marked: checked }
  const text = textOf(first.children)
  if (text.length > 1000) return { key, content, marked: checked }
  const bold =
    first.children.length > 0 &&
    first.children.every(
      (node) => node.type === 'strong' || (node.type === 'text' && /^[\s.。]*$/.test(node.value)),
    )
  if (rightMark.test(text) && text.replace(rightMark, '') !== '')
    return { key, content: strip(first, content, rightMark), marked: true }
  if (wrongMark.test(text) && text.replace(wrongMark, '') !== '')
    return { key, content: strip(first, content, wrongMark), marked: false }
  const note = rightNote.exec(text)
  if (
    note?.[1] &&
    rightWords.has(
      note[1]
        .trim()
        .toLowerCase()
        .replace(/[.。!！]$/, ''),
    ) &&
    note.index > 0
  )
    return { key, content: strip(first, content, rightNote), marked: true }
  return { key, content, marked: checked ?? (bold ? true : null) }
}

function strip(first: Block & { type: 'paragraph' }, content: readonly Block[], pattern: RegExp): Block[] {
  const text = textOf(first.children)
  const match = pattern.exec(text)
  if (match === null) return [...content]
  const children =
    match.index === 0 ? dropStart(first.children, match[0].length) : takeStart(first.children, match.index)
  return [{ ...first, children }, ...content.slice(1)]
}
