import { groupBy } from '../../../model/collections.ts'
import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** Answers to choose from for a blank: `（24）A．…`, `(24) A. …`. */
const offered = /^([ \t\u3000]*)([(（]\s*(\d{1,3})\s*[)）][ \t\u3000.．、]*)(?=A[ \t]*[.．、:：)）])/u

/** A blank that has a number: `__(24)__`, `由（2）组成`. */
const blank = /[(（]\s*(\d{1,3})\s*[)）]/gu

/** What sets a question off on its page. */
const bullet = /^[ \t\u3000]*(?:[●○•◆■▲*]\s*)?/u

/** Fewest questions that tell a habit, and how many lines a question stands above its answers at most. */
const [fewest, farthest] = [2, 16]

interface Offer {
  /** The line of the question and the one of its answers. */
  readonly stem: number
  readonly line: number
  readonly number: string
}

/**
 * Answers to choose from under the number of a blank, as papers have it whose blanks are counted: the number goes before the
 * question, and a question with two such blanks is asked twice.
 *
 *     The shell of the egg is (3) .                 3. The shell of the egg is (3) .
 *     (3) A. soft  B. hard                →         A. soft  B. hard
 */
export function numberedBlanks({ lines }: Lines): Edit[] {
  const offers = lines.flatMap((line, at): Offer[] => {
    const number = line.code ? undefined : offered.exec(line.text)?.[3]
    const stem = number === undefined ? -1 : stemAbove(lines, at, number)
    return number === undefined || stem < 0 ? [] : [{ stem, line: at, number }]
  })
  if (offers.length < fewest) return []
  const byStem = groupBy(offers, ({ stem }) => stem)
  return [...byStem.values()]
    .flatMap((group) => askedOneByOne(lines, group))
    .sort((a, b) => a.start - b.start)
}

/** The edits of a question: its number, and for each further blank its text once more, with the key of the one before. */
function askedOneByOne(lines: readonly Line[], offers: readonly Offer[]): Edit[] {
  const keys = keysBelow(lines, offers)
  const edits = offers.flatMap(({ stem, line, number }, index): Edit[] => {
    const [question, answers] = [lines[stem], lines[line]]
    if (question === undefined || answers === undefined) return []
    if (index === 0) {
      const from = isGap(lines, stem, line) ? question.start + question.text.length + 1 : answers.start
      return [...numberedStem(question, number, lines[stem - 1]), withoutNumber(answers, '', from)]
    }
    const before = keys === null ? '' : `${keys.label}${keys.letters[index - 1]}\n`
    return [withoutNumber(answers, `${before}\n${number}. ${bare(question)}\n`)]
  })
  if (keys === null) return edits
  const { gap, start, end, letters } = keys
  return [...edits, gap, { start, end, text: letters.at(-1) ?? '', message: null }]
}

interface Keys {
  /** Takes out the blank lines above. */
  readonly gap: Edit
  readonly label: string
  readonly letters: readonly string[]
  readonly start: number
  readonly end: number
}

/** A line of one key a blank, behind a label: `【答案】B A`, `答案：C、D`. */
const keyLine = /^([^\S\n]*[^:：】\n]{1,10}[:：】][ \t\u3000]*)([A-H](?:[ \t\u3000,，、;；]+[A-H])+)\s*$/u

/** The keys of several blanks, in the first lines below the answers to the last one. */
function keysBelow(lines: readonly Line[], offers: readonly Offer[]): Keys | null {
  const last = offers.at(-1)?.line ?? 0
  if (offers.length < 2) return null
  let above = lines[last]
  for (const line of lines.slice(last + 1, last + 1 + farthest)) {
    const { start, text } = line
    if (isBlank(line)) continue
    const gap = {
      start: above ? above.start + above.text.length + 1 : start,
      end: start,
      text: '',
      message: null,
    }
    above = line
    const [, label, letters] = keyLine.exec(text) ?? []
    if (label === undefined || letters === undefined) continue
    const keys = letters.match(/[A-H]/g) ?? []
    const at = start + label.length
    return keys.length === offers.length
      ? { gap, label, letters: keys, start: at, end: at + letters.length }
      : null
  }
  return null
}

/** The line above with the blank of a number. */
function stemAbove(lines: readonly Line[], at: number, number: string): number {
  for (let above = at - 1; above >= 0 && at - above <= farthest; above--) {
    const line = lines[above]
    if (line === undefined || line.code || offered.exec(line.text)?.[3] === number) return -1
    const text = line.text.replace(offered, '')
    if ([...text.matchAll(blank)].some(([, other]) => other === number)) return above
  }
  return -1
}

function bare({ text }: Line): string {
  return text.replace(bullet, '').trim()
}

/** Puts a number before a question, unless one stands there. */
function numberedStem({ start, text }: Line, number: string, above: Line | undefined): Edit[] {
  const end = bullet.exec(text)?.[0].length ?? 0
  if (/^\d{1,3}[.．、]/.test(text.slice(end))) return []
  const gap = above === undefined || above.text.trim() === '' ? '' : '\n'
  const message = `a question whose blank has its number, ${number}`
  return [{ start, end: start + end, text: `${gap}${number}. `, message }]
}

/** Whether lines between two are blank, so that answers stand in an item of their own below their question. */
function isGap(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).every(isBlank)
}

function withoutNumber({ start, text }: Line, instead: string, from = start): Edit {
  const [whole = ''] = offered.exec(text) ?? []
  return { start: from, end: start + whole.length, text: instead, message: null }
}
