/** A box at the start of a text, to be ticked: `☐ red`, `( ) red`, `[x] red`. */
export interface Box {
  readonly ticked: boolean
  /** It is made of brackets, which a statement to be judged has too. */
  readonly bracketed: boolean
  /** Characters that it takes with the space after it. */
  readonly length: number
}

const round = '\\([xX•● ]?\\)|\\[[xX ]\\]'
const empty = '☐□▢⬜◻◯'
const filled = '☒☑■⬛◼◉'
const sign = `[${empty}${filled}]\\ufe0f?`
const box = new RegExp(`^\\s*(?:(${sign})|(${round}))\\s*(?=\\S)`, 'u')
const next = new RegExp(`(?<!\\s)(?:\\s+(?=${sign})|\\s{2,}(?=(?:${round})\\s))`, 'u')

/** Reads the box that a text starts with; null where it starts with none. */
export function boxAt(text: string): Box | null {
  const match = box.exec(text)
  if (match === null) return null
  const mark = match[1] ?? match[2] ?? ''
  const ticked = /[xX•●]/.test(mark) || filled.includes(mark.charAt(0))
  return { ticked, bracketed: match[2] !== undefined, length: match[0].length }
}

/** Where the next box of the same line starts; -1 where none does. */
export function nextBox(text: string): number {
  const match = next.exec(text)
  return match === null ? -1 : match.index + match[0].length
}

/** Whether boxes are those of a choice: several, some of them ticked; or none at all, if they are no brackets. */
export function areBoxes(boxes: (Box | null)[]): boxes is Box[] {
  const found = boxes.filter((one) => one !== null)
  const ticked = found.filter((one) => one.ticked).length
  const isOpen = ticked === 0 && found.every(({ bracketed }) => !bracketed)
  const areSeveral = boxes.length >= 2 && boxes.length <= 12 && found.length === boxes.length
  return areSeveral && ticked < found.length && (ticked > 0 || isOpen)
}
