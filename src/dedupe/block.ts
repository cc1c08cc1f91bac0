import { groupBy } from '../model/collections.ts'
import type { Frame } from './frame/frame.ts'

/** Questions that can be one, by the characters of their focus: indices, each group in order. */
export function mergeBlocks(frames: readonly Frame[]): readonly (readonly number[])[] {
  const blocks = groupBy(frames.keys(), (index) => frames[index]?.block ?? '')
  return [...blocks.values()].filter((block) => block.length > 1)
}

/** Words, and of scripts without spaces the pairs of characters; attributes, which may be left out, only where all else is. */
export function namesOf({ focus, squashed }: Frame): readonly string[] {
  const told = focus.some(({ type }) => type !== 'light')
    ? focus.filter(({ type }) => type !== 'light')
    : focus
  const names = told.flatMap(({ type, text }) => {
    const characters = [...text]
    if (type !== 'run' || characters.length < 2) return [text]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
  return names.length === 0 ? [squashed] : [...new Set(names)]
}
