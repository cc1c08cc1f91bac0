import { createHash } from 'node:crypto'
import type { Question, Section } from '../../model/book.ts'
import type { PlainTitle } from '../shared/plainTitle.ts'

/** A deck of the package; Anki knows it by its name, `::` between the names of the decks around it. */
export interface Deck {
  readonly id: number
  readonly name: string
}

/** The deck that every collection has; no card of ours is in it. */
export const defaultDeck: Deck = { id: 1, name: 'Default' }

/** Sections inside sections make decks down to here; deeper ones share the deck of the section around them. */
const deepest = 3

/** The decks of a book: one for each section that has questions, inside the deck of the book. */
export class Decks {
  readonly root: string
  private readonly made = new Map<string, Deck>()
  private readonly plainTitle: PlainTitle
  private readonly paths: ReadonlyMap<string, readonly Section[]>

  constructor(root: string, sections: readonly Section[], plainTitle: PlainTitle) {
    this.root = root.split('::').map(deckName).join('::')
    this.plainTitle = plainTitle
    this.paths = sectionPaths(sections)
  }

  /** The sections around a question, the outermost first. */
  pathOf({ section }: Question): readonly Section[] {
    return this.paths.get(section ?? '') ?? []
  }

  /** Their titles as text. */
  namesOf(question: Question): readonly string[] {
    return this.pathOf(question).map(this.plainTitle)
  }

  /** The deck of a question; makes it, and every deck around it, when it is first asked for. */
  deckOf(question: Question): Deck {
    const names = [...this.root.split('::'), ...this.namesOf(question).slice(0, deepest).map(deckName)]
    return names.map((_, index) => this.deck(names.slice(0, index + 1).join('::'))).at(-1) ?? defaultDeck
  }

  /** All decks made so far, those around before those inside. */
  get all(): readonly Deck[] {
    return [...this.made.values()]
  }

  private deck(name: string): Deck {
    const key = name.normalize('NFC').toLowerCase()
    const known = this.made.get(key)
    if (known !== undefined) return known
    const deck = { id: deckId(key, new Set([...this.made.values()].map(({ id }) => id))), name }
    this.made.set(key, deck)
    return deck
  }
}

/** A title as the name of a deck: `::` would nest, and Anki cuts spaces and colons off the ends. */
function deckName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/:{2,}/g, '：')
    .replace(/^[\s:]+|[\s:]+$/gu, '')
  return name === '' ? '-' : name
}

/** Milliseconds of the years 2014 to 2020 from the name's hash: the same in every build. */
function deckId(key: string, taken: ReadonlySet<number>): number {
  let id = 1_400_000_000_000 + (createHash('sha256').update(key).digest().readUIntBE(0, 6) % 190_000_000_000)
  while (taken.has(id)) id++
  return id
}

function sectionPaths(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const paths = new Map<string, readonly Section[]>()
  for (const section of sections) paths.set(section.id, [...(paths.get(section.parent ?? '') ?? []), section])
  return paths
}
