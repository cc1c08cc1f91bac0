import type { Nodes } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { normalKey, squashed } from '../normalise.ts'

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

/** Sentences of a text with their closing marks; lines end a sentence too. */
export function sentencesOf(text: string): readonly string[] {
  return (
    text
      .match(/[^。！？；\n!?]+?(?:[。！？；!?\n]+[”’」』）)]?|[.;](?=\s|$)|$)\s*/gu)
      ?.filter((part) => sure.test(part) || sentenceKey(part) !== '') ?? []
  )
}

/** A sentence in the form by which two are the same: spacing, width and closing punctuation do not count. */
export function sentenceKey(sentence: string): string {
  return squashed(normalKey(sentence))
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
