import { groupBy } from '../../../../model/collections.ts'
import type { Line } from '../../lines.ts'
import { mayHoldAges } from './ages.ts'
import { footHeads } from './footHeads.ts'
import { Furniture } from './furniture.ts'
import { type Head, headOf, type LineHead, longestHead } from './heads.ts'
import { isInLine, messagesIn } from './said.ts'
import { threadHeads } from './threadHeads.ts'
import { timedLines } from './times.ts'

/** Fewest heads that make a log of a chat. */
const fewest = 4

/** Fewest messages that ask where each is a line with a time, as a programme of a day is. */
const fewestAsking = 2

/** The heads of all messages, of the one form in which most names come again; none where there is no log. */
export function headsIn(lines: readonly Line[]): readonly Head[] {
  const short = lines.flatMap(({ text, code }) => (!code && text.length <= longestHead ? [text] : []))
  const withAges = mayHoldAges(short, fewest)
  const found = lines.flatMap((line, index) => headOf(line, index, withAges) ?? [])
  if (found.length < fewest && !withAges && !short.some((text) => /\d/.test(text))) return []
  const forms = groupBy(withMessages(found, lines), ({ form }) => form)
  const timed = timedLines(lines, withAges)
  const pages = [threadHeads(lines, timed), footHeads(lines, timed)]
  const logs = [...pages, ...forms.values()].filter((heads) => isLog(heads, lines))
  return logs.sort((a, b) => again(b) - again(a) || b.length - a.length)[0] ?? []
}

/** How many heads name somebody again. */
function again(heads: readonly Head[]): number {
  return heads.length - new Set(heads.map(({ name }) => name)).size
}

/** Heads below which something is said; right below, where most have it there. */
function withMessages(heads: readonly LineHead[], lines: readonly Line[]): LineHead[] {
  const starts = new Set(heads.map(({ first }) => first))
  const said = heads.flatMap((head) => {
    if (isInLine(head, lines)) return [{ head, gap: false }]
    const below = lines[head.last + 1]
    const gap = isGap(below)
    const next = gap ? head.last + 2 : head.last + 1
    return isGap(lines[next]) || starts.has(next) ? [] : [{ head, gap }]
  })
  const apart = said.filter(({ gap }) => gap).length
  return said.flatMap(({ head, gap }) => (gap && apart * 2 < said.length ? [] : [head]))
}

/** A line without a word, within a quote too. */
function isGap(line: Line | undefined): boolean {
  return line === undefined || /^[\s>]*$/.test(line.text)
}

/** Whether several speak, some of them more than once; where only days are told, with what a page sets around messages. */
function isLog(heads: readonly Head[], lines: readonly Line[]): boolean {
  const names = new Set(heads.map(({ name }) => name))
  if (heads.length < fewest || names.size < 2 || names.size === heads.length) return false
  if (heads.filter(({ isDate }) => isDate).length * 2 > heads.length && !isPage(heads, lines)) return false
  const asking = heads.filter(
    (head) => isInLine(head, lines) && /[?？؟;՞]\s*$/u.test(lines[head.last]?.text ?? ''),
  )
  if (asking.length < fewestAsking && heads.every((head) => isInLine(head, lines))) return false
  return sayMuch(heads, lines)
}

/** Whether most messages say something beside what comes again around them. */
function sayMuch(heads: readonly Head[], lines: readonly Line[]): boolean {
  const { messages } = messagesIn(lines, heads)
  const saying = messages.filter(({ said: { from, to } }) =>
    lines.slice(from, to).some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  )
  return saying.length * 10 >= messages.length * 6
}

function isPage(heads: readonly Head[], lines: readonly Line[]): boolean {
  const messages = heads.map(({ last }, at) => ({ from: last + 1, to: heads[at + 1]?.first ?? lines.length }))
  return !new Furniture(lines, messages).isEmpty
}
