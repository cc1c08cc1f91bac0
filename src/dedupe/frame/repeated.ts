import { leading, remarked } from '../lexicon/repeating.ts'

/**
 * A title without the remark that it was asked before, `What is a closure? (again)`, `【重复】什么是闭包`, and whether it had one.
 * A title that is nothing else stays.
 */
export function withoutRepeated(title: string): { readonly bare: string; readonly isRepeated: boolean } {
  const beside = /[(（[【]/.test(title) ? title.replace(remarked, ' ') : title
  const bare = beside === title ? title : beside.replace(/ {2,}/g, ' ').trim()
  const rest = bare.replace(leading, '')
  const isRepeated = rest !== title && /\p{L}/u.test(rest)
  return { bare: isRepeated ? rest : title, isRepeated }
}
