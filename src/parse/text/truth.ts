import { falseWords, saysTrueOrFalse, trueWords } from './words.ts'

/** A verdict in the brackets that were left open for it: `(√)`, `（错）`. */
const verdict = /^[(（[【]\s*([\p{L}\p{M}○×√✓✗✘]{1,12})\s*[)）\]】]/u

/** Whether the start of an answer says true or false; null where it says neither. */
export function truthIn(text: string): boolean | null {
  const first = text
    .trimStart()
    .slice(0, 80)
    .replace(/^[\s*_`✅❌]+(?=\S)/u, '')
    .replace(verdict, '$1 ')
    .slice(0, 40)
    .toLowerCase()
  const word = /^[\p{L}\p{M}○×√✓✗✘']+(?:\s+[\p{L}\p{M}]+)?/u.exec(first)?.[0] ?? ''
  const single = word.split(/\s/)[0] ?? ''
  if (falseWords.has(word) || falseWords.has(single) || /^[×✗✘]/.test(first)) return false
  if (trueWords.has(word) || trueWords.has(single) || /^[√✓○]/.test(first)) return true
  return null
}

/** Longest line, in characters, that names verdicts. */
const longest = 200

/** Whether a short line names the two verdicts: `(صح) أو (خطأ)`, `Mark T or F`. */
export function namesVerdicts(line: string): boolean {
  if (line.length > longest) return false
  const text = line.toLowerCase()
  const words = text.split(/[^\p{L}\p{M}√×✓✗]+/u)
  const isBoth = words.some((word) => trueWords.has(word)) && words.some((word) => falseWords.has(word))
  return isBoth || saysTrueOrFalse(text)
}

/** A line without the question mark behind the two verdicts that it names, `II. True or false?`: it asks nothing itself. */
export function withoutVerdictMark(line: string): string {
  return /[?？؟]\s*$/u.test(line) && namesVerdicts(line) ? line.replace(/\s*[?？؟]\s*$/u, '') : line
}
