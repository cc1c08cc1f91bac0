import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'
import { commentOf } from './messages/comment.ts'
import type { Furniture } from './messages/furniture.ts'
import type { Head } from './messages/heads.ts'
import { headsIn } from './messages/headsIn.ts'
import { type Known, quotedIn } from './messages/quoted.ts'
import { isInLine, type Message, messagesIn } from './messages/said.ts'
import { spokenTo } from './messages/spokenTo.ts'

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
  readonly #known: Known
  readonly #messages: readonly Message[]
  readonly #furniture: Furniture

  constructor(lines: readonly Line[], heads: readonly Head[]) {
    const { messages, furniture } = messagesIn(lines, heads)
    this.#lines = lines
    const names = new Set(heads.map(({ name }) => name))
    const texts = new Set(messages.map(({ said }) => lines[said.from]?.text.trim() ?? ''))
    this.#known = { names, texts }
    this.#messages = messages
    this.#furniture = furniture
  }

  edits(): Edit[] {
    return this.#messages.flatMap(({ head, from, to, said }) => [
      ...this.#message(head, said.from, said.to),
      ...this.#marks(from, said.from, 'badge'),
      ...this.#marks(said.to, to, 'beside'),
    ])
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
    const quoted = from < to ? quotedIn(this.#lines, from, to, textAt, this.#known) : null
    const spoken =
      quoted === null && from < to ? spokenTo(line?.text.slice(textAt) ?? '', this.#known.names) : null
    const text = this.#lines
      .slice(head.first, head.last + 1)
      .map((one) => one.text)
      .join(' ')
    const raw = inLine ? last.text.slice(0, head.textAt) : text
    const edits: Edit[] = [
      {
        start: first.start,
        end: last.start + (inLine ? head.textAt : last.text.length),
        text: `${quote}${commentOf({ kind: 'sender', name, to: spoken?.name ?? '', text: raw.slice(quote.length) })}${inLine ? `\n${quote}${asText(last.text.slice(head.textAt))}` : ''}`,
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
      while (index < to && (kind === 'badge' || this.#isBlank(index) || this.#furniture.has(index))) {
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

/** What makes text of a message that looks like a tag, `<Media omitted>`; all below would be HTML. */
function asText(message: string): string {
  return /^<[^<>]*>\s*$/u.test(message) ? '\\' : ''
}
