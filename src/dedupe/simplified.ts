import table from 'opencc-js/dict/TSCharacters'

let characters: ReadonlyMap<string, string> | null = null

/**
 * Traditional Chinese characters as simplified ones, one by one. OpenCC's phrase tables stay out: they change words
 * (程序 → 进程), and two questions that name different things could become one.
 */
export function simplified(text: string): string {
  characters ??= new Map(table.split('|').map((pair): [string, string] => [pair[0] ?? '', pair[2] ?? '']))
  const known = characters
  return text.replace(/\p{Script=Han}/gu, (character) => known.get(character) ?? character)
}
