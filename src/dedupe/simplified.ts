import table from 'opencc-js/dict/TSCharacters'

let characters: ReadonlyMap<number, string> | null = null

/**
 * Traditional Chinese characters as simplified ones, one by one. OpenCC's phrase tables stay out: they change words
 * (程序 → 进程), and two questions that name different things could become one.
 */
export function simplified(text: string): string {
  characters ??= new Map(
    table.split('|').map((pair): [number, string] => [pair.codePointAt(0) ?? 0, pair.split(' ')[1] ?? '']),
  )
  let made = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const length = code > 0xffff ? 2 : 1
    const other = characters.get(code)
    if (other !== undefined) {
      made += text.slice(from, at) + other
      from = at + length
    }
    at += length - 1
  }
  return from === 0 ? text : made + text.slice(from)
}
