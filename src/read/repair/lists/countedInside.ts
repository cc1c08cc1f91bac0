/** Behind a label, the first of some numbers that count: `答：1.推翻了…` */
export const startsInside = /[:：][^\S\n]*[(（]?1[.、．)）](?!\d)/

const numbered = /^\s*[(（]?(\d{1,3})[.、．)）](?!\d)/

/**
 * Indices of the lines whose numbers count on from one behind a label in a line above, up to a blank one: they are points of
 * what is labelled, and number no questions.
 *
 *     答：1.推翻了封建统治；
 *     2.促进了思想解放。
 */
export function countedInside(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let next = 0
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') next = 0
    else if (startsInside.test(text)) next = 2
    else if (next > 0 && Number(numbered.exec(text)?.[1]) === next) {
      found.add(index)
      next++
    }
  }
  return found
}
