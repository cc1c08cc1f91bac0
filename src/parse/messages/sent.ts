import type { Blockquote } from 'mdast'
import { noteOf } from '../../read/repair/chat/messages/comment.ts'
import type { Comment } from '../mdast/notes.ts'
import type { Block } from '../outline/block.ts'

/** Whose message a block belongs to. */
export interface Sent {
  /** Which message of the article it is. */
  readonly index: number
  /** Empty for what stands between messages. */
  readonly name: string
  /** Who is spoken to; empty for nobody. */
  readonly to: string
  /** The next message quotes it. */
  readonly quoted: boolean
}

declare module 'mdast' {
  interface Data {
    /** On a block of a chat or of comments copied from a page: whose message it is part of. */
    message?: Sent
  }
}

type Place = NonNullable<Comment['position']>['start']

/** Whether comments tell of messages. */
export function holdMessages(comments: readonly Comment[]): boolean {
  return comments.some(({ value }) => noteOf(value)?.kind === 'sender')
}

/** Blocks that know whose messages they are, as comments in the article tell. */
export function withMessages(blocks: readonly Block[], comments: readonly Comment[]): readonly Block[] {
  const starts = comments.flatMap(({ value, position }) => {
    const note = noteOf(value)
    return note === null || note.kind === 'badge' || note.kind === 'turn' || position === undefined
      ? []
      : [{ ...note, at: position.start }]
  })
  if (starts.length === 0) return blocks
  let index = -1
  const told = (block: Block): Block => {
    const place = block.position?.start
    while (place && isBefore(starts[index + 1]?.at, place)) index++
    const { kind, name = '', to = '' } = starts[index] ?? {}
    const message: Sent = { index, name, to, quoted: kind === 'quoted' }
    const marked = { ...block, data: { ...block.data, message } } as Block
    if (marked.type !== 'blockquote') return marked
    return {
      ...marked,
      children: marked.children.map((child) => told(child as Block)) as Blockquote['children'],
    }
  }
  return blocks.map(told)
}

/** Whether a comment stands before a block; what stands in no text of the user's is where the block starts. */
function isBefore(one: Place | undefined, other: Place): boolean {
  return (
    one !== undefined && (one.line < other.line || (one.line === other.line && one.column <= other.column))
  )
}
