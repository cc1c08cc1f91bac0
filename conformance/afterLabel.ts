import { leadingLabel } from '../src/parse/text/label.ts'

/** The keys of right options, in whose place the book prints the options. */
const keys =
  /^[(（]?(?:\p{Lu}(?:[\s,，、]+\p{Lu}|[A-H])*|\p{Ll}(?:[\s,，、]+\p{Ll})*|[①-⑳](?:[\s,，、]*[①-⑳])*)[)）]?$/u

/** The key of an option before its text, which the book prints in a form of its own. */
const keyBefore = /^[(（]?(?:\p{Lu}|\p{Ll})[)）.．、:：]\s*(?=\S)/u

/** A line without the article's own label, in whose place the book prints one, and without a key before the text of an option. */
export function afterLabel(line: string): string {
  const label = leadingLabel({ text: line, nodes: [{ type: 'text', value: line }] })
  const rest = line.slice(label?.length ?? 0).replace(/^[\s:：–—]+/, '')
  return keys.test(rest) ? '' : rest.replace(keyBefore, '')
}
