/** The series that letters of options run in. */
export const optionSeries: readonly string[] = [
  'ABCDEFGHIJ',
  'abcdefghij',
  'ＡＢＣＤＥＦＧＨ',
  '①②③④⑤⑥⑦⑧',
  'ⓐⓑⓒⓓⓔⓕ',
  '㉠㉡㉢㉣㉤㉥㉦㉧',
  '㉮㉯㉰㉱㉲㉳',
  '㋐㋑㋒㋓㋔㋕',
  'АБВГДЕЖЗ',
  'абвгдежз',
  'アイウエオカキク',
  '가나다라마바사아',
  'ㄱㄴㄷㄹㅁㅂ',
  'أبجدهوز',
  'ابجدهوز',
  'أبتث',
  'ابتث',
  'กขคงจฉ',
  'αβγδεζ',
  'ΑΒΓΔΕΖ',
  'אבגדהו',
  'АБВГҐ',
  'абвгґ',
  'कखगघङच',
  '甲乙丙丁戊己',
]

/** All letters that an option can have. */
export const optionLetters = optionSeries.join('')

/** A latin key for a letter of any series: `③` is `C`. */
export function keyOf(letter: string): string {
  for (const run of optionSeries) {
    const at = run.indexOf(letter)
    if (at >= 0) return String.fromCharCode(65 + at)
  }
  return letter.toUpperCase()
}

/** The letter as the article has it, in upper case, by which its key and its explanations call the option: `ア`, `③`, `Б`; `B` for `ｂ`. */
export function ownLetter(letter: string): string {
  const latin = /^[A-Za-zＡ-Ｚ]$/u.test(letter)
  return latin ? keyOf(letter) : /\p{L}/u.test(letter) ? letter.toUpperCase() : letter
}
