import table from 'opencc-js/dict/TSCharacters'

/** No traditional character that is written otherwise stands before this one. */
const first = 0x346f

/** What a traditional character becomes, and which code units one may begin with. */
interface Characters {
  readonly simple: ReadonlyMap<number, string>
  readonly begins: Uint8Array
}

let characters: Characters | null = null

/**
 * Traditional Chinese characters as simplified ones, one by one. OpenCC's phrase tables stay out: they change words
 * (程序 → 进程), and two questions that name different things could become one.
 */
export function simplified(text: string): string {
  let made = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < first) continue
    characters ??= charactersOf(table)
    if (characters.begins[unit] === 0) continue
    const code = text.codePointAt(at) ?? 0
    const length = code > 0xffff ? 2 : 1
    const other = characters.simple.get(code)
    if (other !== undefined) {
      made += text.slice(from, at) + other
      from = at + length
    }
    at += length - 1
  }
  return from === 0 ? text : made + text.slice(from)
}

function charactersOf(pairs: string): Characters {
  const begins = new Uint8Array(0x10000)
  const simple = new Map<number, string>()
  for (const pair of pairs.split('|')) {
    const [character = '', other = ''] = pair.split(' ')
    simple.set(character.codePointAt(0) ?? 0, other)
    begins[character.charCodeAt(0)] = 1
  }
  return { simple, begins }
}
