import type { PdfFile } from '../file/pdfFile.ts'
import type { Sheet } from '../file/sheet.ts'
import { type Chunk, chunkEnd, chunksOf, columnEnd, countFor, evenHeight, heightOf } from './columns.ts'
import type { Backdrop, Slab } from './slab.ts'

/** The area of a page that text fills, in points from the top. */
export interface Area {
  readonly top: number
  readonly bottom: number
}

/** How far a backdrop reaches into the one above, so that no viewer shows a seam. Points. */
const overlap = 0.4

/** Places slabs down the pages of a file, breaking only where it is allowed. */
export class Flow {
  readonly #file: PdfFile
  readonly #area: Area
  /** How far to the right of where it is made for the text of a page stands, by the page's number. Points. */
  readonly #asideOf: (page: number) => number
  /** Whether pages that are opened may be painted on until the end of the file. */
  deferred = false
  #sheet: Sheet | null = null
  #y = 0
  #last: Slab | null = null

  constructor(file: PdfFile, area: Area, asideOf: (page: number) => number = () => 0) {
    this.#file = file
    this.#area = area
    this.#asideOf = asideOf
  }

  /** The page that is being filled, opened if there is none. */
  get sheet(): Sheet {
    this.#sheet ??= this.#open()
    return this.#sheet
  }

  /** How much of the page is filled, 0…1. */
  get filled(): number {
    const { top, bottom } = this.#area
    return this.#sheet === null ? 0 : (this.#y - top) / (bottom - top)
  }

  /** Places slabs one below the other. */
  place(slabs: readonly Slab[]): void {
    for (let start = 0; start < slabs.length; ) {
      const end = chunkEnd(slabs, start)
      const chunk = slabs.slice(start, end)
      if (!this.#fits(chunk) && this.#y > this.#area.top && this.#fitsPage(chunk)) this.#breakBefore(chunk[0])
      for (const slab of chunk) this.#placeOne(slab)
      start = end
    }
  }

  /** Height of what a page holds, in points. */
  get height(): number {
    return this.#area.bottom - this.#area.top
  }

  /** How much height the page has left, in points: all of it where none is open. */
  get room(): number {
    const { top, bottom } = this.#area
    return bottom - (this.#sheet === null ? top : this.#y)
  }

  /**
   * Places slabs, made for the first column, in columns that are read one after the other; `shifts` say how far to the
   * right of the first each stands. Those of the last page end at about the same height. What stands in `head`
   * goes over all of them and keeps with what follows.
   */
  placeColumns(head: readonly Slab[], slabs: readonly Slab[], shifts: readonly number[]): void {
    let chunks = chunksOf(slabs).flatMap((chunk) =>
      this.#fitsPage(chunk) ? [chunk] : chunk.map((slab) => [slab]),
    )
    const first = [...head, ...(chunks[0] ?? [])]
    if (!this.#fits(first) && this.#y > this.#area.top && this.#fitsPage(first)) this.breakPage()
    this.place(head)
    while (chunks.length > 0) {
      if (!this.#fits(chunks[0] ?? []) && this.#y > this.#area.top) this.breakPage()
      chunks = this.#fillColumns(chunks, shifts)
    }
  }

  /** Fills the columns of this page; gives the chunks that are left for the next. */
  #fillColumns(all: readonly Chunk[], shifts: readonly number[]): Chunk[] {
    const { sheet } = this
    const { shift: own } = sheet
    const top = this.#y + (this.#y === this.#area.top ? 0 : (all[0]?.[0]?.before ?? 0))
    const most = this.#area.bottom - top
    const chunks = all.slice(0, countFor(all, shifts.length, most))
    const height = evenHeight(chunks, shifts.length, most)
    let start = 0
    let lowest = top
    for (const shift of shifts) {
      const end = Math.max(columnEnd(chunks, start, height), start === 0 ? 1 : start)
      this.#y = top
      this.#last = null
      sheet.shift = own + shift
      for (const chunk of chunks.slice(start, end))
        for (const slab of chunk) this.#paint(this.#y === top ? { ...slab, before: 0 } : slab)
      lowest = Math.max(lowest, this.#y)
      start = end
    }
    sheet.shift = own
    this.#y = lowest
    return all.slice(start)
  }

  /** What follows begins a page. */
  breakPage(): void {
    this.#sheet = null
    this.#last = null
    this.#y = this.#area.top
  }

  #placeOne(slab: Slab): void {
    if (!this.#fits([slab]) && this.#y > this.#area.top) this.#breakBefore(slab)
    this.#paint(slab)
  }

  #breakBefore(slab: Slab | undefined): void {
    this.breakPage()
    for (const head of slab?.head ?? []) this.#paint(head)
  }

  #paint(slab: Slab): void {
    const sheet = this.sheet
    const before = this.#y === this.#area.top ? 0 : slab.before
    const y = this.#y + before
    for (const backdrop of slab.backdrops ?? []) this.#paintBackdrop(sheet, backdrop, before, slab.height)
    slab.paint(sheet, y)
    this.#y = y + slab.height
    this.#last = slab
  }

  /** Behind the slab, and behind the space above it where the slab before has the same backdrop. */
  #paintBackdrop(sheet: Sheet, backdrop: Backdrop, before: number, height: number): void {
    const goesOn = this.#last?.backdrops?.includes(backdrop) === true
    const above = goesOn ? before + overlap : 0
    sheet.artifact()
    sheet.rectangle(backdrop.x, this.#y + before - above, backdrop.width, height + above, backdrop.color)
  }

  #fits(slabs: readonly Slab[]): boolean {
    return (
      this.#sheet === null || this.#y + heightOf(slabs, this.#y > this.#area.top) <= this.#area.bottom + 0.01
    )
  }

  #fitsPage(slabs: readonly Slab[]): boolean {
    return heightOf(slabs, false) <= this.#area.bottom - this.#area.top
  }

  #open(): Sheet {
    this.#y = this.#area.top
    this.#last = null
    const sheet = this.#file.addPage(this.deferred)
    sheet.shift = this.#asideOf(sheet.number)
    return sheet
  }
}
