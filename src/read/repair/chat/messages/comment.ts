/** What a comment in the text tells the reader of messages, and what of the article it stands for. */
export interface MessageNote {
  /** A message starts; one that the next message quotes; what belongs to none starts; a badge of the message; a turn of a chat starts. */
  readonly kind: 'sender' | 'quoted' | 'beside' | 'badge' | 'turn'
  /** Who wrote it; empty for what belongs to nobody. */
  readonly name: string
  /** Who is spoken to; empty for nobody. */
  readonly to: string
  /** What was taken out of the text. */
  readonly text: string
}

/** The comment of a note, in one line. */
export function commentOf({
  kind,
  name = '',
  to = '',
  text,
}: Partial<MessageNote> & Pick<MessageNote, 'kind' | 'text'>): string {
  return `<!--${kind}: ${[name, to, text].map(oneLine).join(' | ')}-->`
}

function oneLine(text: string): string {
  return text
    .replace(/[\s|]+/gu, ' ')
    .replace(/--(?=!?>)/gu, '- -')
    .replace(/-$/u, '')
    .trim()
}

const note = /^(sender|quoted|beside|badge|turn): ([^|]*) \| ([^|]*) \| ([^|]*)$/u

/** The note that a comment holds; null for any other. */
export function noteOf(comment: string): MessageNote | null {
  const [, kind, name = '', to = '', text = ''] = note.exec(comment) ?? []
  return kind === undefined ? null : { kind: kind as MessageNote['kind'], name, to, text }
}
