import { plainPieces } from '../blocks/inline.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import type { Setting } from '../setting.ts'

/** The column of the page, without the gutter. */
export interface Column {
  readonly x: number
  readonly width: number
}

/** Title of the book, what this document is, and a line below. */
export function titleBlock(subtitle: string, column: Column, parent: Tag, setting: Setting): Slab[] {
  const { theme, book } = setting
  const { color } = theme
  const title = textSlabs(
    plainPieces(book.title, { font: 'bold', size: theme.title, color: color.ink }, setting),
    column,
    tag('H1', parent),
    { before: 0, leading: theme.title * 1.35, align: 'left', together: true },
    setting,
  )
  const about = [subtitle, ...(book.author === null ? [] : [book.author])].join(' · ')
  const sub = textSlabs(
    plainPieces(about, { font: 'regular', size: theme.size, color: color.muted }, setting),
    column,
    tag('P', parent),
    { before: 6, leading: theme.size * 1.5, align: 'left' },
    setting,
  )
  const rule: Slab = {
    height: 1.6,
    before: 10,
    keep: false,
    paint: (sheet, y) => {
      sheet.artifact()
      sheet.rectangle(column.x, y, column.width, 1.6, color.accent)
    },
  }
  return [...title, ...sub, rule].map((slab) => ({ ...slab, keep: true }))
}

/** Fields that are filled in by hand: name, date, score. */
export function fieldSlab({ x, width }: Column, parent: Tag, setting: Setting): Slab {
  const { words, theme } = setting
  const shares = [0.5, 0.28, 0.22]
  const element = tag('P', parent)
  let left = x
  const fields = [words.name, words.date, words.score].map((word, index) => {
    const room = width * (shares[index] ?? 0)
    const style = { font: 'regular', size: theme.size, color: theme.color.muted } as const
    const text = `${word}${words.colon}`
    const setIn = { before: 0, leading: theme.size * 1.6, align: 'left' } as const
    const [slab] = textSlabs(
      plainPieces(text, style, setting),
      { x: left, width: room },
      element,
      setIn,
      setting,
    )
    const field = { slab, from: (slab?.right ?? left) + 6, to: left + room - (index < 2 ? 16 : 0) }
    left += room
    return field
  })
  const height = theme.size * 1.6
  return {
    height,
    before: 14,
    keep: true,
    paint: (sheet, y) => {
      for (const { slab, from, to } of fields) {
        slab?.paint(sheet, y)
        sheet.artifact()
        sheet.rectangle(from, y + height - 2, to - from, 0.6, theme.color['line-strong'])
      }
    },
  }
}
