import { visibleLines } from './visible.ts'

/** The fields of a bank, as its JSON has them, that hold an article's text. */
export interface BankTexts {
  readonly title: string
  readonly sections: readonly { readonly title: string }[]
  readonly questions: readonly BankQuestion[]
  readonly leftOut: readonly { readonly what: string; readonly text: string }[]
  readonly diagnostics: readonly { readonly message: string }[]
}

interface BankQuestion {
  readonly title: string
  readonly prompt: Text | null
  readonly cloze?: string
  readonly answer: Text | null
  readonly hint: Text | null
  readonly explanation: Text | null
  readonly options: readonly { readonly key: string; readonly text: string }[]
  readonly tags: readonly string[]
  readonly marks?: number
  readonly occurrences: readonly { readonly title: string }[]
}

interface Text {
  readonly text: string
}

/** Words of a line that are nowhere. */
export interface Lost {
  readonly line: number
  readonly words: readonly string[]
  readonly text: string
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

/** How the words of an article are accounted for. */
export interface Account {
  readonly words: number
  /** How many of them the bank lists as labels, numbers and other marks of structure that were taken off. */
  readonly marks: number
  readonly lost: readonly Lost[]
}

/**
 * Looks for each word of a Markdown file in the bank that was made of it; each place in the bank holds one. It knows the
 * file and the bank only, and nothing of how one became the other.
 */
export function account(file: string, bank: BankTexts): Account {
  const held = heldIn(bank)
  const lost: Lost[] = []
  let words = 0
  for (const { line, text } of wholeWords([...visibleLines(file)], held)) {
    const all = wordsOf(text)
    words += all.length
    const missing = all.filter((found) => {
      const left = held.get(found) ?? 0
      held.set(found, left - 1)
      return left <= 0
    })
    if (missing.length > 0) lost.push({ line, words: missing, text })
  }
  const marks = bank.leftOut.filter(({ what }) => what === 'mark')
  return { words, marks: marks.reduce((sum, { text }) => sum + wordsOf(text).length, 0), lost }
}

interface VisibleLine {
  readonly line: number
  readonly text: string
}

/** Lines with the words that their ends part put together, where the bank has them so. */
function wholeWords(
  lines: readonly VisibleLine[],
  held: ReadonlyMap<string, number>,
): readonly VisibleLine[] {
  const whole = [...lines]
  for (const [at, { line, text }] of lines.entries()) {
    const end = /\p{L}+(?=[-\u00ad]\s*$)/u.exec(text)?.[0] ?? ''
    const next = end === '' ? -1 : lines.findIndex((other, index) => index > at && other.text.trim() !== '')
    const start = /^\s*\p{Ll}+/u.exec(lines[next]?.text ?? '')?.[0] ?? ''
    if (end === '' || start === '' || !held.has((end + start.trim()).toLowerCase())) continue
    whole[at] = { line, text: text.replace(/\p{L}+[-\u00ad]\s*$/u, `${end}${start.trim()}`) }
    whole[next] = { line: lines[next]?.line ?? line, text: (lines[next]?.text ?? '').slice(start.length) }
  }
  return whole
}

/** How often each word stands in a bank. */
function heldIn(bank: BankTexts): Map<string, number> {
  const held = new Map<string, number>()
  const hold = (text: string, times = 1): void => {
    for (const found of wordsOf(text)) held.set(found, (held.get(found) ?? 0) + times)
  }
  for (const text of aroundQuestions(bank)) hold(text)
  for (const question of bank.questions) {
    for (const { title } of question.occurrences) hold(title)
    // What is said alike in several places stands in a merged question once.
    for (const text of textsOf(question)) hold(text, question.occurrences.length)
  }
  return held
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}

function aroundQuestions({ title, sections, leftOut, diagnostics }: BankTexts): string[] {
  return [
    title,
    ...sections.map((section) => section.title),
    ...leftOut.map(({ text }) => text),
    ...diagnostics.map(({ message }) => message),
  ]
}

function textsOf(question: BankQuestion): string[] {
  const { prompt, answer, hint, explanation, options, tags, marks, cloze = '' } = question
  return [
    cloze,
    ...[prompt, answer, hint, explanation].map((content) => content?.text ?? ''),
    ...options.flatMap(({ key, text }) => [key, text]),
    ...tags,
    String(marks ?? ''),
  ]
}
