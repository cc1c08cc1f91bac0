/**
 * The traditional characters that have a simplified one which the text holds, or are held by it themselves, each
 * followed by that: `體体國国`. What the page's search needs to find either by the other, and no more: the whole table is
 * larger than many a book.
 */
export async function variantsIn(text: string): Promise<string> {
  const held = new Set(text.match(/\p{Script=Han}/gu))
  if (held.size === 0) return ''
  const { default: table } = await import('opencc-js/dict/TSCharacters')
  return table
    .split('|')
    .map((pair) => pair.split(' '))
    .filter((pair) => pair.every((one) => one.length === 1) && pair.some((one) => held.has(one)))
    .map((pair) => pair.slice(0, 2).join(''))
    .join('')
}
