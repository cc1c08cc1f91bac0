import { type Block, firstLine } from '../outline/block.ts'
import { cardEnd as end, cardKind as kind, cardStart as start } from '../text/cardMarks.ts'
import { leadingLabel } from '../text/label.ts'
import { blocksOf, dropStart, type Line, linesOf, phrasingOf, takeStart } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** What opens and closes a card in one line, with its kind. */
const inline = /^\s*STARTI\s+(?:\[([^\]]*)\]\s*)?(?=\S)/
const inlineEnd = /\s*\bENDI\s*$/
const deck = /^\s*TARGET DECK:/
const fileTags = /^\s*FILE TAGS:/
const back = /\s+(?=Back:)/

/**
 * Blocks of a note that a plug-in copies to Anki, or lines of it, `STARTI [Basic] What is a leaf? Back: A node … ENDI`:
 *
 *     %%ANKI
 *     Basic
 *     Where is the largest element of a max-heap?
 *     Back: At the root.
 *     END%%
 */
export const ankiBlocks: Convention = {
  name: 'anki block',
  read(blocks) {
    const segments = new Segments('anki block')
    let inside = false
    for (const block of blocks) {
      const lines = block.type === 'paragraph' ? linesOf(block) : null
      if (lines) inside = readLines(lines, block, inside, segments)
      else if (inside) {
        const rest = withoutEnd(block)
        segments.add(...rest.blocks)
        if (rest.ended) {
          segments.end()
          inside = false
        }
      } else segments.leave(block)
    }
    return segments.done()
  },
}

function readLines(lines: readonly Line[], block: Block, inside: boolean, segments: Segments): boolean {
  let open = inside
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) continue
    const closed = !open && inline.test(line.text) ? lines.findIndex(isClosed(index)) : -1
    if (closed >= 0) {
      segments.leave(...blocksOf(lines.slice(from, index)))
      readInline(lines.slice(index, closed + 1), segments)
      from = closed + 1
      index = closed
    } else if (!open && opens(lines, index)) {
      segments.leave(...blocksOf(lines.slice(from, index)))
      const typed = kind.test(lines[index + 1]?.text ?? '')
      const first = index + (typed ? 2 : 1)
      const last = endOfFront(lines, first)
      const cloze = /cloze/i.test(lines[index + 1]?.text ?? '')
      segments.start(
        cloze ? 'cloze' : '',
        phrasingOf(lines.slice(first, last)),
        lines[first]?.number ?? firstLine(block),
        4,
        cloze,
      )
      open = true
      from = last
      index = last - 1
    } else if (open && end.test(line.text)) {
      segments.add(...blocksOf(lines.slice(from, index)))
      segments.end()
      open = false
      from = index + 1
    }
  }
  const rest = blocksOf(lines.slice(from))
  if (open) segments.add(...rest)
  else if (rest.length > 0) segments.leave(...rest)
  return open
}

/** A line that names the deck of all cards of a note opens none: it stands alone, or above their tags or the first of them. */
function opens(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  if (!start.test(text)) return false
  const next = lines[at + 1]?.text
  return !deck.test(text) || (next !== undefined && !fileTags.test(next) && !start.test(next))
}

function isClosed(from: number): (line: Line, index: number) => boolean {
  return ({ text }, index) => index >= from && inlineEnd.test(text)
}

/** A card in one line, or in two where its back was given a line of its own. */
function readInline(lines: readonly Line[], segments: Segments): void {
  const [opening = '', kind = ''] = inline.exec(lines[0]?.text ?? '') ?? []
  const parts = lines.flatMap((line, index) => {
    const start = index === 0 ? opening.length : 0
    const end = index === lines.length - 1 ? line.text.search(inlineEnd) : line.text.length
    const found = back.exec(line.text.slice(start, end))
    const [stop, next] =
      found === null ? [end, end] : [start + found.index, start + found.index + found[0].length]
    return [cut(line, start, stop), ...(next < end ? [cut(line, next, end)] : [])]
  })
  const [front, ...rest] = parts
  const isCloze = /cloze/i.test(kind)
  if (front) segments.start(isCloze ? 'cloze' : '', front.nodes, front.number, 4, isCloze)
  segments.add(...blocksOf(rest))
  segments.end()
}

function cut(line: Line, start: number, end: number): Line {
  return { ...line, nodes: dropStart(takeStart(line.nodes, end), start), text: line.text.slice(start, end) }
}

/** The front goes up to a line that is labelled, ends the block, or holds only a picture. */
function endOfFront(lines: readonly Line[], first: number): number {
  let index = first
  while (index < lines.length) {
    const line = lines[index]
    if (line === undefined || end.test(line.text) || (index > first && isPicture(line))) break
    if (index > first && leadingLabel(line) !== null) break
    index++
  }
  return index
}

function isPicture(line: Line): boolean {
  return line.nodes.every(({ type }) => type === 'image')
}

/** `END%%` that a list or quote has swallowed as its last line. */
function withoutEnd(block: Block): { readonly blocks: Block[]; readonly ended: boolean } {
  if (block.type === 'paragraph') {
    const lines = linesOf(block)
    const at = lines.findIndex((line) => end.test(line.text))
    return at < 0 ? { blocks: [block], ended: false } : { blocks: blocksOf(lines.slice(0, at)), ended: true }
  }
  if (block.type !== 'list' && block.type !== 'blockquote') return { blocks: [block], ended: false }
  const items = block.type === 'list' ? (block.children.at(-1)?.children ?? []) : block.children
  const last = items.at(-1)
  if (last === undefined) return { blocks: [block], ended: false }
  const inner = withoutEnd(last as Block)
  if (!inner.ended) return { blocks: [block], ended: false }
  const kept = [...items.slice(0, -1), ...inner.blocks]
  if (block.type === 'blockquote') return { blocks: [{ ...block, children: kept } as Block], ended: true }
  const item = block.children.at(-1)
  return {
    blocks: item
      ? [{ ...block, children: [...block.children.slice(0, -1), { ...item, children: kept }] } as Block]
      : [],
    ended: true,
  }
}
