import { entity, square } from './parts.ts'

/** So many sizes of the text lie beside each other on the page of a phone or a small reader: 420 pixels at 16. */
const page = 25

/** An average letter, and what a cell has around its text, in sizes of the cell's letters. */
const letter = 0.54
const around = 0.9

/** Sizes of the letters of a table by its columns, as `book.css` sets them, in sizes of the text. */
const sizes: readonly (readonly [columns: number, size: number])[] = [
  [8, 0.69],
  [5, 0.81],
  [0, 0.92],
]

const table = /<table\b[\s\S]*?<\/table>/g
const cell = /<t[hd]\b/g
const piece = /<math\b[\s\S]*?<\/math>|<[^>]*>|[^<]+/g

/** What no line is broken in: letters of a word, parts of a path; not squares, nor what stands around a hyphen. */
const word = new RegExp(`(?:${entity}|(?!${square})[^\\s&‐–—-])+`, 'gu')

/** Where a long name is broken best: behind a mark inside it, and before its capitals. */
const joint = /(?<=[\p{L}\p{N}][._/:@]|\p{Ll})(?=\p{Lu})|(?<=[\p{L}\p{N}][._/:@])(?=[\p{L}\p{N}])/gu

/**
 * XHTML in which those words of tables are marked that their columns have no room for: they alone are broken, so that a
 * table is as wide as the page, which no reader of books scrolls.
 */
export function breakable(xhtml: string): string {
  return xhtml.replace(table, (found) => {
    const room = roomOf(found)
    return found.replace(piece, (part) =>
      part.startsWith('<') ? part : part.replace(word, (one) => (widthOf(one) > room ? broken(one) : one)),
    )
  })
}

/** Letters that a column has room for, where all columns are alike. */
function roomOf(found: string): number {
  const [row = ''] = found.split('</tr>', 1)
  const columns = row.match(cell)?.length ?? 1
  const [, size] = sizes.find(([from]) => columns >= from) ?? [0, 1]
  return Math.floor((page / size / columns - around) / letter)
}

function widthOf(found: string): number {
  return [...found.replace(new RegExp(entity, 'g'), '&')].length
}

function broken(found: string): string {
  return `<span class="long">${found.replace(joint, '<wbr/>')}</span>`
}
