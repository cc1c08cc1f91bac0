/** A number of a question, and what stands below it. */
export interface NumberOverKey {
  readonly number: string
  readonly key: string
}

/** The numbers of a line and the keys of the line below, each of which may be named: `题号 1 2 3` over `答案 B C A`; else null. */
export function numbersOverKeys(line: string, below: string): readonly NumberOverKey[] | null {
  const [cells, keys] = [cellsOf(line), cellsOf(below)]
  const from = cells.findIndex(isNumber)
  const numbers = cells.slice(Math.max(0, from))
  if (from < 0 || from > 1 || numbers.length < 2 || !numbers.every(isNumber)) return null
  if (keys.length < numbers.length || keys.length > numbers.length + 1) return null
  const own = keys.slice(keys.length - numbers.length)
  return numbers.map((number, at) => ({ number: String(Number(number)), key: own[at] ?? '' }))
}

/** What stands in a line, its name by itself. */
function cellsOf(line: string): readonly string[] {
  return line.trim().split(/[\s|]+|(?<=[:：])/)
}

function isNumber(cell: string): boolean {
  return /^\d{1,3}$/.test(cell)
}
