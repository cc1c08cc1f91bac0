/** Classes of characters that the scanner tells apart. */
export type CharacterClass = 'space' | 'digit' | 'letter' | 'run' | 'operator' | 'punctuation'

const classes = new Map<string, CharacterClass>()

/**
 * The class of a character. `run` is a script whose words stand without spaces (Han, kana); `letter` is every other
 * letter and its combining marks; `operator` is a sign that can be what a question is about (`==`, `&`).
 */
export function characterClass(character: string): CharacterClass {
  const known = classes.get(character)
  if (known !== undefined) return known
  const found = classify(character)
  if (classes.size < 65_536) classes.set(character, found)
  return found
}

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return 'space'
  if (/\p{Nd}/u.test(character)) return 'digit'
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(character)) return 'run'
  if (/[\p{L}\p{M}\p{N}_\ue000]/u.test(character)) return 'letter'
  if (/[=<>+*&|^~%@#$\\/!?:.→⇒-]/u.test(character)) return 'operator'
  return 'punctuation'
}
