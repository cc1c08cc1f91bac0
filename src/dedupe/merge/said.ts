import type { Nodes } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { unitTest } from '../text/characters.ts'
import { simplified } from '../text/simplified.ts'

/** What stands already. */
export interface Known {
  readonly says: (sentence: string) => boolean
  /** By the address of a picture. */
  readonly shows: (url: string) => boolean
}

/** Addresses of the pictures in a node. */
export function picturesIn(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url]
  return 'children' in node ? node.children.flatMap(picturesIn) : []
}

/** A letter or digit, which no normal form takes out: the key is not empty. */
const sure = /[\p{L}\p{N}]/u

/**
 * Where a sentence ends, with what belongs to its end. A mark of ASCII ends one only before a space: `3.5`, `!x` and `a?.b`
 * go on.
 */
const end = /(?:[。！？；\n]+|[.;!?]+(?=["'”’」』）)]?(?:\s|$)))["'”’」』）)]?\s*/gu

/** A text cut behind each end of a sentence; together the pieces are the whole text. */
export function cutSentences(text: string): readonly string[] {
  return [...eachPiece(text)]
}

/** The pieces of {@link cutSentences} one by one, for who needs but the first. */
export function* eachPiece(text: string): Generator<string> {
  let from = 0
  for (const { index, 0: mark } of text.matchAll(end)) {
    yield text.slice(from, index + mark.length)
    from = index + mark.length
  }
  if (from < text.length) yield text.slice(from)
}

/** Whether the last of a text is the end of a sentence. */
export function endsSentence(text: string): boolean {
  return [...text.matchAll(end)].some(({ index, 0: mark }) => index + mark.length === text.length)
}

/** Sentences of a text with their closing marks; lines end a sentence too. */
export function sentencesOf(text: string): readonly string[] {
  return cutSentences(text).filter((part) => sure.test(part) || sentenceKey(part) !== '')
}

/** What stands for a sign in a key: signs of ASCII for those in full width (`，`, `（`, `Ａ`), nothing for spacing. */
const narrow: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: 94 }, (_, at) => [0xff01 + at, String.fromCharCode(0x21 + at)] as const),
  ...Object.entries({ '。': '.', '、': ',', '“': '"', '”': '"', '‘': "'", '’': "'" }).map(
    ([sign, other]) => [sign.charCodeAt(0), other] as const,
  ),
])
const isRewritten = unitTest(/[\uff01-\uff5e。、“”‘’\s\u200b-\u200f\u00ad\ufeff]/)
const closing = '.,;:!?…'

/**
 * A sentence in the form by which two are the same: spacing, width, traditional characters, the first capital and what
 * closes it do not count. All else does, since `x²` is not `x2`, `!x` not `x`, and a sentence that is taken for said is
 * left out.
 */
export function sentenceKey(sentence: string): string {
  const text = narrowed(sentence)
  let end = text.length
  while (end > 0 && closing.includes(text.charAt(end - 1))) end--
  const key = simplified(text.slice(0, end))
  const first = key.charAt(0)
  const small = first.toLowerCase()
  return small === first ? key : small + key.slice(1)
}

function narrowed(text: string): string {
  let made = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isRewritten(unit)) continue
    made += text.slice(from, at) + (narrow.get(unit) ?? '')
    from = at + 1
  }
  return from === 0 ? text : made + text.slice(from)
}

/** Remembers what has been said, sentence by sentence. */
export class Said {
  readonly #keys = new Set<string>()
  readonly #pictures = new Set<string>()
  readonly #known: (sentence: string) => boolean

  /** @param known names further sentences that need not be said again. */
  constructor(known: (sentence: string) => boolean = () => false) {
    this.#known = known
  }

  /** Whether a sentence was said before. */
  has(sentence: string): boolean {
    return this.#keys.has(sentenceKey(sentence)) || this.#known(sentence)
  }

  /** What stands already, for {@link freshPart}. */
  readonly known: Known = {
    says: (sentence) => this.has(sentence),
    shows: (url) => this.#pictures.has(url),
  }

  /** Notes what a block says and shows. */
  addBlock(block: Nodes): void {
    this.add(nodeText(block))
    for (const url of picturesIn(block)) this.#pictures.add(url)
  }

  /** Notes a text and its sentences; false if the whole of it was noted before. */
  add(text: string): boolean {
    const key = sentenceKey(text)
    const fresh = !this.#keys.has(key)
    this.#keys.add(key)
    for (const sentence of sentencesOf(text)) this.#keys.add(sentenceKey(sentence))
    return fresh
  }

  /** Notes a node without text (a picture, a rule) by what it shows; false if it was noted before. */
  addNode(node: Nodes): boolean {
    const key = JSON.stringify(node, (name, value: unknown) => (name === 'position' ? undefined : value))
    const fresh = !this.#keys.has(key)
    this.#keys.add(key)
    return fresh
  }
}
