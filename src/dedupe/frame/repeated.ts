import { leading, remarked } from '../lexicon/repeating.ts'

/** Brackets at an end, and a colon near the start: where the words of all languages may stand, which take long to be made ready. */
const bracketed = /^\s*[(（[【]|[)）\]】]\s*[?？.。]?\s*$/u
const led = /^[^:：]{1,40}[:：]/u

/**
 * A title without the remark that it was asked before, `What is a closure? (again)`, `【重复】什么是闭包`, and whether it had one.
 * A title that is nothing else stays.
 */
export function withoutRepeated(title: string): { readonly bare: string; readonly isRepeated: boolean } {
  const beside = bracketed.test(title) ? title.replace(remarked, ' ') : title
  const bare = beside === title ? title : beside.replace(/ {2,}/g, ' ').trim()
  const rest = led.test(bare) ? bare.replace(leading, '') : bare
  const isRepeated = rest !== title && /\p{L}/u.test(rest)
  return { bare: isRepeated ? rest : title, isRepeated }
}
