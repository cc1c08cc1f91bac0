import type { Draft } from './draft.ts'
import type { SourceText } from './formats.ts'

/** What a file of cards or a quiz says: a heading a card, written by a program, so that there is nothing to repair. */
export function deckOf(original: string, draft: Draft): SourceText {
  return {
    original,
    draft: draft.done(),
    markup: 'markdown',
    isDeck: true,
    repairs: false,
    frontMatter: null,
  }
}
