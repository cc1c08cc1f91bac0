import { decode } from '../../decode.ts'
import { commentOf } from '../../repair/chat/messages/comment.ts'
import { Draft } from '../draft.ts'
import type { ReadFormat } from '../formats.ts'
import { writeString } from '../jsonStrings.ts'
import { readText } from '../markdown.ts'
import { type Conversation, conversationsIn, type Message, type Run, type Speaker } from './conversations.ts'
import { placedIn } from './placed.ts'

/**
 * Talks that a chat program exports as JSON, alone, in a list, or a talk a line, as if they had been copied from its page:
 *
 *     [{"title": "Looms", "messages": [          # Looms
 *       {"role": "user",
 *        "content": "What is a heddle?"},     →  You said:
 *       {"role": "assistant",
 *        "content": "A loop for a thread."}      What is a heddle?
 *     ]}]
 *                                                ChatGPT said:
 *
 *                                                A loop for a thread.
 *
 * In talks of people each message has a note with the name of who wrote it. JSON without talks is read as any other text.
 */
export const readChat: ReadFormat = async (bytes, source, report) => {
  const { text } = await decode(bytes, source)
  const conversations = documentsIn(text).flatMap(({ json, from }) =>
    conversationsIn(placedIn(json)).map((conversation) => ({ conversation, from })),
  )
  if (conversations.length === 0) return readText(text, source, report)
  const draft = new Draft(text)
  for (const { conversation, from } of conversations) write(draft, text, conversation, from)
  return { original: text, draft: draft.done(), markup: 'markdown', repairs: true, frontMatter: null }
}

interface JsonDocument {
  readonly json: string
  /** Where it starts in the file. */
  readonly from: number
}

/** The one document of a file, or one a line; none where it is broken. */
function documentsIn(text: string): readonly JsonDocument[] {
  if (isValid(text)) return [{ json: text, from: 0 }]
  const documents: JsonDocument[] = []
  let from = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') documents.push({ json: line, from })
    from += line.length + 1
  }
  return documents.length > 1 && documents.every(({ json }) => isValid(json)) ? documents : []
}

function isValid(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  } catch {
    return false
  }
}

/** Captions as they stand on a page of a chat program, which the repairs of chats know. */
const captions = { reader: 'You said:', program: 'ChatGPT said:' }

function write(draft: Draft, text: string, { title, messages }: Conversation, from: number): void {
  if (title !== undefined) {
    draft.put('\n\n# ', from + title.start)
    writeString(draft, text, { ...title, start: from + title.start, end: from + title.end })
  }
  for (const message of messages) writeMessage(draft, text, message, from)
}

function writeMessage(draft: Draft, text: string, { speaker, texts }: Message, from: number): void {
  const place = from + (texts[0]?.[0]?.start ?? 0)
  draft.put(`\n\n${captionOf(speaker)}`, place)
  for (const run of texts) {
    const start = from + (run[0]?.start ?? 0)
    draft.put('\n\n', start)
    if (isNumber(run)) draft.put((run[0]?.value ?? '').trim().replace(/.$/, '\\$&'), start)
    else
      for (const string of run)
        writeString(draft, text, { ...string, start: from + string.start, end: from + string.end })
  }
}

/** `206.` says a number, where Markdown has an empty item of a list. */
function isNumber([first, ...more]: Run): boolean {
  return more.length === 0 && /^\s*\p{Nd}+[.)]\s*$/u.test(first?.value ?? '')
}

function captionOf(speaker: Speaker): string {
  return speaker.is === 'person'
    ? commentOf({ kind: 'sender', name: speaker.name, text: speaker.name })
    : captions[speaker.is]
}
