import { createHash } from 'node:crypto'
import type { Asset, Section } from '../model/book.ts'
import type { Content } from '../model/content.ts'
import type { Surroundings, Unidentified } from './unidentified.ts'

/** Counts up when a release sets cards in another way, so that learners get the new setting. */
const setting = 1

/** Gives a function that makes sixteen hex digits over all that reaches the card of a question; places do not. */
export function contentHasher({ sections, assets }: Surroundings): (question: Unidentified) => string {
  const titles = sectionTitles(sections)
  return (question) => {
    const { kind, title, titleContent, prompt, answer, hint, explanation, points, options, tags } = question
    const rich = [prompt, answer, hint, explanation, ...options.map(({ content }) => content)].map(bare)
    return hashOf(
      JSON.stringify({
        setting,
        kind,
        title,
        ...(titleContent === undefined ? {} : { titleContent: bare(titleContent) }),
        rich,
        points: points.map(({ label, term, text }) => [label, term, text]),
        options: options.map(({ key, correct }) => [key, correct]),
        tags,
        section: titles.get(question.section ?? '') ?? [],
        pictures: assets.size === 0 ? [] : pictures(rich, assets),
      }),
    ).slice(0, 16)
  }
}

/** Content as JSON in which only what is said counts, not where it stands. */
function bare(content: Content | null): string | null {
  return content === null
    ? null
    : JSON.stringify(content, (key, value) => (key === 'position' ? undefined : value))
}

/** The titles from a section up to its chapter, by id. */
function sectionTitles(sections: readonly Section[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, readonly string[]>()
  for (const { id, title, parent } of sections) titles.set(id, [title, ...(titles.get(parent ?? '') ?? [])])
  return titles
}

const urls = /"url":("(?:[^"\\]|\\.)*")/g

/** Hashes of the pictures that are shown: a picture may change and keep its name. */
function pictures(rich: readonly (string | null)[], assets: ReadonlyMap<string, Asset>): readonly string[] {
  const shown = rich.flatMap((json) =>
    [...(json ?? '').matchAll(urls)].map(([, url = '""']) => JSON.parse(url) as string),
  )
  return shown.flatMap((url) => assets.get(url)?.bytes ?? []).map(hashOf)
}

function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
