/** Classes of characters that the scanner tells apart. */
export type CharacterClass = 'space' | 'digit' | 'letter' | 'run' | 'operator' | 'punctuation'

/** Classes by UTF-16 code unit, filled as they are met. */
const known: (CharacterClass | undefined)[] = new Array(65_536)

/**
 * The class of a character. `run` is a script whose words stand without spaces (Han, kana); `letter` is every other
 * letter and its combining marks; `operator` is a sign that can be what a question is about (`==`, `&`).
 */
export function characterClass(character: string): CharacterClass {
  if (character.length !== 1) return classify(character)
  const code = character.charCodeAt(0)
  const found = known[code] ?? classify(character)
  known[code] = found
  return found
}

/** The class of each UTF-16 code unit of a text; both halves of a pair have that of their character. */
export function classesOf(text: string): readonly CharacterClass[] {
  const classes = new Array<CharacterClass>(text.length)
  for (let at = 0; at < text.length; at++) {
    if (isPair(text, at)) {
      const found = classify(text.slice(at, at + 2))
      classes[at] = found
      classes[++at] = found
    } else classes[at] = known[text.charCodeAt(at)] ?? characterClass(text.charAt(at))
  }
  return classes
}

/** Whether a code unit is of a class of characters, as a function that looks at each code unit once. */
export function unitTest(pattern: RegExp): (unit: number) => boolean {
  const [yes, no] = [1, 2]
  const known = new Uint8Array(65_536)
  return (unit) => {
    const found = known[unit]
    if (found !== 0) return found === yes
    const is = pattern.test(String.fromCharCode(unit))
    known[unit] = is ? yes : no
    return is
  }
}

/** Whether the two code units from `at` on are one character. */
export function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return 'space'
  if (/\p{Nd}/u.test(character)) return 'digit'
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(character)) return 'run'
  if (/[\p{L}\p{M}\p{N}_\ue000]/u.test(character)) return 'letter'
  if (/[\p{Sm}\p{Sc}*&^%@#\\/!?:.-]/u.test(character)) return 'operator'
  return 'punctuation'
}
