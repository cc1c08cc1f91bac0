import type { Output } from './output.ts'
import type { KitDocument } from './pdfkit.ts'

/** Characters of objects that lie together in one stream: enough to compress well, few enough to unpack quickly. */
const together = 1 << 15

/** Bytes of the fields of a cross-reference row: kind, offset or stream, index. */
const fields = [1, 4, 2] as const

/**
 * Puts the objects of a file where they belong (PDF 1.7, 7.5.7 and 7.5.8): one with a stream stands for itself, all
 * others lie together in compressed streams, which makes the structure of a tagged file a tenth of its size. pdfkit
 * writes an object as lines: `12 0 obj`, its data, `stream` and bytes if it has any, `endobj`.
 */
export class Objects {
  readonly #kit: KitDocument
  readonly #output: Output
  /** By object number: how far into the file it stands, or {@link packed}. */
  readonly #places: number[] = []
  #id = 0
  #data = ''
  #isStream = false
  #waiting: { readonly id: number; readonly data: string }[] = []
  #waitingSize = 0
  #done = false

  constructor(kit: KitDocument, output: Output) {
    this.#kit = kit
    this.#output = output
    output.add('%PDF-1.7\n%\xff\xff\xff\xff\n')
  }

  /** Takes the next line of an object, or the bytes of its stream. */
  write(line: Uint8Array | string): void {
    if (typeof line !== 'string') this.#output.add(line)
    else if (this.#id === 0) this.#id = Number.parseInt(line, 10)
    else if (line === 'endobj') this.#endObject()
    else if (line === 'stream') this.#beginStream()
    else if (this.#isStream) this.#output.add(`${line}\n`)
    else this.#data = line
  }

  /** Writes the objects that still wait and the table that says where each stands; once. */
  end(trailer: Readonly<Record<string, unknown>>): void {
    if (this.#done) return
    this.#done = true
    this.#writeWaiting()
    const start = this.#output.size
    const table = this.#kit.ref({ Type: 'XRef' })
    this.#places[table.id] = start
    Object.assign(table.data, trailer, {
      Size: table.id + 1,
      W: [...fields],
      DecodeParms: { Predictor: 12, Columns: rowSize },
    })
    table.end(this.#rows(table.id + 1))
    this.#output.add(`startxref\n${start}\n%%EOF\n`)
  }

  #beginStream(): void {
    this.#isStream = true
    this.#places[this.#id] = this.#output.size
    this.#output.add(`${this.#id} 0 obj\n${this.#data}\nstream\n`)
  }

  #endObject(): void {
    if (this.#isStream) this.#output.add('endobj\n')
    else {
      this.#waiting.push({ id: this.#id, data: this.#data })
      this.#waitingSize += this.#data.length
    }
    this.#id = 0
    this.#isStream = false
    this.#data = ''
    if (this.#waitingSize > together) this.#writeWaiting()
  }

  #writeWaiting(): void {
    const objects = this.#waiting
    if (objects.length === 0) return
    this.#waiting = []
    this.#waitingSize = 0
    const stream = this.#kit.ref({})
    const offsets: string[] = []
    let offset = 0
    objects.forEach(({ id, data }, index) => {
      this.#places[id] = packed(stream.id, index)
      offsets.push(`${id} ${offset}`)
      offset += data.length + 1
    })
    const head = `${offsets.join(' ')}\n`
    Object.assign(stream.data, { Type: 'ObjStm', N: objects.length, First: head.length })
    stream.end(Buffer.from(head + objects.map(({ data }) => `${data}\n`).join(''), 'latin1'))
  }

  /** A row an object, each as the difference to the one above it: few bytes change from row to row. */
  #rows(count: number): Uint8Array {
    const rows = Buffer.alloc(count * (rowSize + 1))
    let above: Uint8Array = new Uint8Array(rowSize)
    for (let id = 0; id < count; id++) {
      const row = rowOf(this.#places[id])
      const at = id * (rowSize + 1)
      rows[at] = upFilter
      row.forEach((byte, index) => {
        rows[at + 1 + index] = byte - (above[index] ?? 0)
      })
      above = row
    }
    return rows
  }
}

const rowSize = fields.reduce((sum: number, size) => sum + size, 0)

/** PNG's filter of differences to the row above. */
const upFilter = 2

/** The place of an object that lies in a stream as one negative number, for there are many. */
function packed(stream: number, index: number): number {
  return -(stream * 0x10000 + index)
}

function rowOf(place: number | undefined): Uint8Array {
  const row = Buffer.alloc(rowSize)
  if (place === undefined) row.writeUInt16BE(0xffff, 5)
  else if (place >= 0) {
    row[0] = 1
    row.writeUInt32BE(place, 1)
  } else {
    row[0] = 2
    row.writeUInt32BE(Math.floor(-place / 0x10000), 1)
    row.writeUInt16BE(-place % 0x10000, 5)
  }
  return row
}
