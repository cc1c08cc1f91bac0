/** Each traditional character of one UTF-16 unit with its simplified one, `體体`; made when it is first asked for. */
let pairs: Promise<readonly string[]> | undefined

/**
 * The traditional characters that have a simplified one which the text holds, or are held by it themselves, each
 * followed by that: `體体國国`. What the page's search needs to find either by the other, and no more: the whole table is
 * larger than many a book.
 */
export async function variantsIn(text: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return ''
  pairs ??= loadPairs()
  const held = new Uint8Array(0x10000)
  for (let at = 0; at < text.length; at++) held[text.charCodeAt(at)] = 1
  return (await pairs)
    .filter((pair) => held[pair.charCodeAt(0)] === 1 || held[pair.charCodeAt(1)] === 1)
    .join('')
}

async function loadPairs(): Promise<readonly string[]> {
  const { default: table } = await import('opencc-js/dict/TSCharacters')
  return table
    .split('|')
    .map((pair) => pair.split(' '))
    .filter((pair) => pair.every((one) => one.length === 1))
    .map((pair) => pair.slice(0, 2).join(''))
}
