/** A box or a button at the start of a text, to be ticked: `☐ red`, `( ) red`, `[x] red`, `○ red`. */
export interface Box {
  readonly ticked: boolean
  /** It is made of brackets, which a statement to be judged has too. */
  readonly bracketed: boolean
  /** It is a button, of which one at most is ticked; who copies text has nested bullets like it. */
  readonly round: boolean
  /** Characters that it takes with the space after it. */
  readonly length: number
}

const brackets = '\\([xX•● ]?\\)|\\[[xX ]\\]'
const emptyButtons = '○◯⚪'
const filledButtons = '●◉⦿⚫🔘'
const empty = `☐□▢⬜◻${emptyButtons}`
const filled = `☒☑■⬛◼${filledButtons}`
const sign = `[${empty}${filled}]\\ufe0f?`
const box = new RegExp(`^\\s*(?:(${sign})|(${brackets}))\\s*(?=\\S)`, 'u')
const next = new RegExp(`(?<!\\s)(?:\\s+(?=${sign})|\\s{2,}(?=(?:${brackets})\\s))`, 'u')

/** Reads the box that a text starts with; null where it starts with none. */
export function boxAt(text: string): Box | null {
  const match = box.exec(text)
  if (match === null) return null
  const mark = match[1] ?? match[2] ?? ''
  const [own = ''] = mark
  const bracketed = match[2] !== undefined
  const ticked = bracketed ? /[xX•●]/.test(mark) : filled.includes(own)
  const round = (emptyButtons + filledButtons).includes(own)
  return { ticked, bracketed, round, length: match[0].length }
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
  const isOne = ticked <= 1 || found.every(({ round }) => !round)
  const areSeveral = boxes.length >= 2 && boxes.length <= 12 && found.length === boxes.length
  return areSeveral && isOne && ticked < found.length && (ticked > 0 || isOpen)
}
