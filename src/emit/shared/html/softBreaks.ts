import { unspaced } from '../../../model/unspaced.ts'

const isUnspaced = new RegExp(`^${unspaced}$`, 'u')

/**
 * Takes out each line break that stands between two characters of unspaced scripts, where a browser would draw a
 * space that nobody wrote (CSS Text 4, segment break transformation).
 *
 *     大模型⏎训练  →  大模型训练        big⏎model  →  big⏎model
 *
 * `before` and `after` are what stands on either side of `text` in its line.
 */
export function joinLines(text: string, before: string, after: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  return lines.reduce((joined, line, index) => {
    const left = lastCharacter(joined || before)
    const right = firstCharacter(line || (index === lines.length - 1 ? after : ''))
    return isUnspaced.test(left) && isUnspaced.test(right) ? joined + line : `${joined}\n${line}`
  })
}

function lastCharacter(text: string): string {
  const last = text.at(-1) ?? ''
  return /[\udc00-\udfff]/.test(last) ? text.slice(-2) : last
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32)
}
