import type { JsonString } from '../jsonStrings.ts'
import { groupOf, type Placed, type PlacedGroup, textOf } from './placed.ts'

/** Who writes a message: who uses a chat program, the program, or a person among others, by name. */
export type Speaker = { readonly is: 'reader' | 'program' } | { readonly is: 'person'; readonly name: string }

/** Pieces of a text, one behind the other. */
export type Run = readonly JsonString[]

/** A message, its texts one below the other. */
export interface Message {
  readonly speaker: Speaker
  readonly texts: readonly Run[]
}

/** Messages in their order, below the name of the talk. */
export interface Conversation {
  readonly title: JsonString | undefined
  readonly messages: readonly Message[]
}

/** Fewest messages of a talk. */
const fewest = 2

/** Talks that stand deeper are none that a program exports. */
const deepest = 12

/** All conversations of an export, in their order; empty where it holds none. */
export function conversationsIn(node: Placed, depth = 0): readonly Conversation[] {
  if (!(node instanceof Map) || depth > deepest) return []
  const own = messagesOf(node)
  if (own.length >= fewest) return [{ title: titleOf(node), messages: own }]
  const all = [...node.values()].flatMap((below) => conversationsIn(below, depth + 1))
  const [only, ...more] = all
  // A talk may be called by what stands around its messages.
  return only !== undefined && more.length === 0 ? [{ ...only, title: only.title ?? titleOf(node) }] : all
}

function titleOf(node: PlacedGroup): JsonString | undefined {
  const title = textOf(node, 'title') ?? textOf(node, 'name')
  return title === undefined || title.value.trim() === '' ? undefined : title
}

/** The messages that an object holds: as a tree of replies (`mapping`), or as a list that is itself or one of its members. */
function messagesOf(node: PlacedGroup): readonly Message[] {
  const tree = groupOf(node, 'mapping')
  const nodes =
    tree.size > 0 ? inOrderOf(tree) : [...node].flatMap(([key, one]) => (isIndex(key) ? [one] : []))
  const messages = nodes.flatMap((one) => messageOf(one) ?? [])
  const isTalk = new Set(messages.map(({ speaker }) => nameOf(speaker))).size > 1
  return isTalk && messages.length * 2 >= nodes.filter(holdsText).length ? messages : []
}

function isIndex(key: string | number): key is number {
  return typeof key === 'number'
}

function nameOf(speaker: Speaker): string {
  return speaker.is === 'person' ? speaker.name : ` ${speaker.is}`
}

function holdsText(node: Placed): boolean {
  return node instanceof Map && node.size > 0
}

/** The nodes of a tree of replies from its root on, an answer that was asked for anew behind the first. */
function inOrderOf(tree: PlacedGroup): readonly Placed[] {
  const roots = [...tree].flatMap(([key, node]) =>
    textOf(node, 'parent') === undefined ? [String(key)] : [],
  )
  const found: Placed[] = []
  const seen = new Set<string>()
  const left = roots.reverse()
  for (let key = left.pop(); key !== undefined; key = left.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const node = tree.get(key)
    if (node === undefined) continue
    const message = groupOf(node, 'message')
    if (message.size > 0) found.push(message)
    const children = [...groupOf(node, 'children').values()]
    for (const child of children.reverse()) if (!(child instanceof Map)) left.push(child.value)
  }
  return found
}

const readers = new Set(['user', 'human', 'you', 'prompter'])
const programs = new Set(['assistant', 'model', 'gpt', 'bot', 'ai', 'chatgpt', 'claude', 'gemini', 'chatbot'])

/** What a program does or is told besides talking. */
const silent = new Set(['system', 'tool', 'developer', 'function', 'ipython'])

/** Keys that name who wrote a message, and keys of the name where that is an object. */
const speakerKeys = ['role', 'sender', 'sender_name', 'from', 'author', 'user', 'username', 'speaker']
const nameKeys = ['role', 'name', 'nickname', 'global_name', 'username', 'displayName', 'real_name']

function messageOf(node: Placed): Message | null {
  const speaker = speakerOf(node)
  if (speaker === null) return null
  // What is said to a tool is no part of the talk.
  const to = textOf(node, 'recipient')?.value ?? 'all'
  const texts = to === 'all' ? textsOf(node) : []
  return texts.length === 0 ? null : { speaker, texts }
}

function speakerOf(node: Placed): Speaker | null {
  for (const key of speakerKeys) {
    const own = textOf(node, key)?.value
    const inside = groupOf(node, key)
    const name = own ?? nameKeys.map((one) => textOf(inside, one)?.value).find((one) => one !== undefined)
    if (name === undefined) continue
    const plain = name.trim().toLowerCase()
    if (plain === '' || silent.has(plain)) return null
    if (readers.has(plain)) return { is: 'reader' }
    return programs.has(plain) ? { is: 'program' } : { is: 'person', name: name.trim() }
  }
  return null
}

/** Keys of what a message says; the first that says something counts, since an export may say it twice. */
const textKeys = ['content', 'text', 'parts', 'value', 'body', 'message']

function textsOf(node: Placed): readonly Run[] {
  for (const key of textKeys) {
    const found = node instanceof Map ? node.get(key) : undefined
    const texts = found === undefined ? [] : textsIn(found)
    if (texts.flat().some(({ value }) => value.trim() !== '')) return texts
  }
  return []
}

/** What a program thinks, what it calls and what comes of that is not said. */
const unsaid =
  /^(?:thinking|thoughts|reasoning|tool_use|tool_result|code|execution_output|image_url|model_editable_context)/

function textsIn(node: Placed): readonly Run[] {
  if (!(node instanceof Map)) return [[node]]
  const kind = textOf(node, 'type')?.value ?? textOf(node, 'content_type')?.value ?? ''
  if (unsaid.test(kind)) return []
  const parts = [...node].flatMap(([key, one]) => (isIndex(key) ? [one] : []))
  const listed = parts.flatMap(textsIn)
  if (listed.length === 0) return textsOf(node)
  // A text with words in bold and links in between is a list of both.
  const isRun = parts.some((part) => part instanceof Map) && !parts.every((part) => part instanceof Map)
  return isRun ? [listed.flat()] : listed
}
