const numerals: Readonly<Record<string, string>> = {
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
}

/** A numeral that counts: before a counter, behind no other numeral and not in a row of things (第三). */
const counting =
  /[二两三四五六七八九十](?<![一二两三四五六七八九十百千万第].)(?!个(?:月|星期|小时|学期|世纪))(?=[个种项条类点件样つ個種]|大(?!\p{Script=Hiragana})|方面)/gu

/** Numerals before a counter as digits: 四种, 4种; 三つ, 3つ. */
export function withDigits(text: string): string {
  return /[二两三四五六七八九十]/.test(text)
    ? text.replace(counting, (numeral) => numerals[numeral] ?? numeral)
    : text
}
