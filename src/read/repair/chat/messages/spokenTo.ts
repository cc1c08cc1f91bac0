/** Longest word before a name that is answered: `回复 橘子：`, `Replying to Ana:`. */
const longestWord = 14

/** Who a message speaks to at its start, and how many characters that takes: `@Ana `, `回复橘子：`; null where it does not. */
export function spokenTo(
  text: string,
  names: ReadonlySet<string>,
): { readonly name: string; readonly length: number } | null {
  const words = /^@((?:[^\s@]{1,38}\s){1,3})/u.exec(text)?.[1]?.split(/\s/u).slice(0, -1) ?? []
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    if (!names.has(name)) continue
    const length = name.length + 1
    return { name, length: length + (/^[\s,，:：]*/u.exec(text.slice(length))?.[0].length ?? 0) }
  }
  const [whole = '', before = ''] = /^([^:：\n]{1,56})[:：]\s*(?=\S)/u.exec(text) ?? []
  for (let start = 0; start <= Math.min(longestWord, before.length - 1); start++) {
    const name = before.slice(start).trim()
    const isWord =
      start === 0 ||
      !/[\p{L}\p{N}]{2}/u.test(before.slice(start - 1, start + 1)) ||
      /^[^\p{ASCII}]/u.test(name)
    if (isWord && names.has(name)) return { name, length: whole.length }
  }
  return null
}
