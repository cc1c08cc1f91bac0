import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'
import { commentOf } from './messages/comment.ts'
import { Furniture, type Stretch } from './messages/furniture.ts'
import type { Head } from './messages/heads.ts'
import { headsIn, isInLine } from './messages/headsIn.ts'
import { quotedIn } from './messages/quoted.ts'
import { spokenTo } from './messages/spokenTo.ts'
import { isTime } from './messages/times.ts'

/**
 * Takes out of the log of a chat, and of comments copied from a page, what says who wrote a message and when, the name of who
 * is spoken to, and what the page sets around each. Comments in their places part the messages and tell the names.
 */
export function senders({ lines }: Lines): Edit[] {
  const heads = headsIn(lines)
  if (heads.length === 0) return []
  const log = new Log(lines, heads)
  return log.edits().sort((a, b) => a.start - b.start)
}

class Log {
  readonly #lines: readonly Line[]
  readonly #names: ReadonlySet<string>
  readonly #messages: readonly (Stretch & { readonly head: Head })[]
  readonly #furniture: Furniture

  constructor(lines: readonly Line[], heads: readonly Head[]) {
    this.#lines = lines
    this.#names = new Set(heads.map(({ name }) => name))
    this.#messages = heads.map((head, at) => ({
      head,
      from: head.last + (isInLine(head, lines) ? 0 : 1),
      to: heads[at + 1]?.first ?? lines.length,
    }))
    this.#furniture = new Furniture(lines, this.#messages)
  }

  edits(): Edit[] {
    const said = this.#messages.map((message) => this.#said(message))
    const goesOn = said.filter((stretch) => this.#gapIn(stretch) !== null).length * 5 >= said.length
    return this.#messages.flatMap(({ head, from, to }, at) => {
      const stretch = said[at] ?? { from, to }
      // Where nobody leaves lines empty, what stands behind one at the end is said by none of them.
      const end = at === said.length - 1 && !goesOn ? (this.#gapIn(stretch) ?? stretch.to) : stretch.to
      return [
        ...this.#message(head, stretch.from, end),
        ...this.#marks(from, stretch.from, 'badge'),
        ...this.#marks(end, to, 'beside'),
      ]
    })
  }

  /** The lines of a message, up to one that tells a day or what somebody did. */
  #said(message: Stretch): Stretch {
    const { from, to } = this.#furniture.said(message)
    let end = Math.min(from + 1, to)
    while (end < to && !this.#isAside(this.#lines[end], this.#lines[end - 1])) end++
    return { from, to: end }
  }

  /** Behind an empty line: a time alone; a sentence that starts with a name of the log, `Ana left`. */
  #isAside(line: Line | undefined, before: Line | undefined): boolean {
    if (line === undefined || line.code || before === undefined || before.text.trim() !== '') return false
    const { text } = line
    if (isTime(text)) return true
    const start = /^\s*["“「«*_-]?\s*/u.exec(text)?.[0].length ?? 0
    const quoted = /^[^"”」»]{1,40}(?=["”」»])/u.exec(text.slice(start))?.[0]
    return quoted !== undefined && start > 0 && this.#names.has(quoted)
  }

  /** The first empty line within a stretch that something is said behind; null where none is. */
  #gapIn({ from, to }: Stretch): number | null {
    for (let index = from + 1; index < to; index++)
      if (this.#isBlank(index))
        return this.#lines.slice(index, to).some(({ text }) => text.trim() !== '') ? index : null
    return null
  }

  #isBlank(index: number): boolean {
    return (this.#lines[index]?.text ?? '').trim() === ''
  }

  /** In place of a head its comment; that of what is quoted below it, and of who is spoken to. */
  #message(head: Head, from: number, to: number): Edit[] {
    const { name, quote } = head
    const [first, last] = [this.#lines[head.first], this.#lines[head.last]]
    if (first === undefined || last === undefined) return []
    const inLine = isInLine(head, this.#lines)
    const line = this.#lines[from]
    const textAt =
      inLine && from === head.last ? head.textAt : (/^\s*(?:>\s?)*/.exec(line?.text ?? '')?.[0].length ?? 0)
    const quoted = from < to ? quotedIn(this.#lines, from, to, textAt, this.#names) : null
    const spoken = quoted === null && from < to ? spokenTo(line?.text.slice(textAt) ?? '', this.#names) : null
    const text = this.#lines
      .slice(head.first, head.last + 1)
      .map((one) => one.text)
      .join(' ')
    const raw = inLine ? last.text.slice(0, head.textAt) : text
    const edits: Edit[] = [
      {
        start: first.start,
        end: last.start + (inLine ? head.textAt : last.text.length),
        text: `${quote}${commentOf({ kind: 'sender', name, to: spoken?.name ?? '', text: raw.slice(quote.length) })}${inLine ? `\n${quote}` : ''}`,
        message: `\`${raw.trim()}\`, who wrote a message, taken out`,
      },
    ]
    if (spoken !== null && line !== undefined) {
      const start = line.start + textAt
      edits.push({ start, end: start + spoken.length, text: '', message: null })
    }
    if (quoted !== null) {
      const [open, close] = [quoted.open, quoted.close]
      edits.push({
        start: open[0],
        end: open[1],
        text: `${commentOf({ kind: 'quoted', name: quoted.name, text: quoted.name })}\n${quote}`,
        message: null,
      })
      edits.push({
        start: close[0],
        end: close[1],
        text: `\n${quote}${commentOf({ kind: 'sender', name, text: '' })}\n`,
        message: null,
      })
    }
    return edits
  }

  /** In place of lines that belong to no message a comment; what else stands there is parted from the message. */
  #marks(from: number, to: number, kind: 'badge' | 'beside'): Edit[] {
    const edits: Edit[] = []
    for (let index = from; index < to; index++) {
      const start = index
      const texts: string[] = []
      while (index < to && (this.#isBlank(index) || this.#furniture.has(index))) {
        texts.push(this.#lines[index]?.text.trim() ?? '')
        index++
      }
      const line = this.#lines[start]
      const end = this.#lines[index - 1]
      const text = texts.join(' ').trim()
      if (line !== undefined && end !== undefined && text !== '')
        edits.push({
          start: line.start,
          end: end.start + end.text.length,
          text: commentOf({ kind, text }),
          message: `\`${text}\`, what a page sets around a message, taken out`,
        })
      else if (line !== undefined && start === from && index < to)
        edits.push({
          start: line.start,
          end: line.start,
          text: `${commentOf({ kind, text: '' })}\n`,
          message: null,
        })
    }
    return edits
  }
}
