import type { RstLine } from './lines.ts'

/** How an item of a list starts. */
export interface Marker {
  /** In Markdown; empty where Markdown has none like it and the mark stays as text. */
  readonly mark: string
  /** Characters in the file, the blanks behind it too. */
  readonly length: number
}

const bullet = /^([-*+•‣⁃])(?:\s+|$)/
const number = /^(\d{1,9}[.)]|#\.)(?:\s+|$)/
const enumerator = /^\(?(?:[A-Za-z]|\d{1,9}|[ivxlcIVXLC]{1,6}|#)[.)]\s+/

/** The marker of an item of a list at the start of a line; null where it is none. */
export function markerOf(text: string, { from, to }: RstLine): Marker | null {
  const line = text.slice(from, Math.min(to, from + 40))
  const [bulleted, sign = ''] = bullet.exec(line) ?? []
  if (bulleted !== undefined) return { mark: /[-*+]/.test(sign) ? sign : '-', length: bulleted.length }
  const [numbered, own = ''] = number.exec(line) ?? []
  if (numbered !== undefined) return { mark: own === '#.' ? '1.' : own, length: numbered.length }
  const other = enumerator.exec(line)?.[0]
  return other === undefined ? null : { mark: '', length: other.length }
}
