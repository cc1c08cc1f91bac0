import { expect, it } from 'vitest'
import { sampleBook } from '../../../test/support/sampleBook.ts'
import { type Chapter, cutIntoChapters, type Entry, fullAt } from './chapters.ts'

const [question] = sampleBook().questions
if (question === undefined) throw new RangeError('the sample has no question')

function entry(section: string, size = 10): Entry {
  const path = [{ id: section, title: section, depth: 1, parent: null }]
  const texts = { title: '', front: 'x'.repeat(size), answer: null, answerAgain: null, sources: '' }
  return { question: question as Entry['question'], path, above: [], ...texts }
}

async function chaptersOf(...entries: readonly Entry[]): Promise<readonly Chapter[]> {
  const given = (async function* () {
    yield* entries
  })()
  const chapters: Chapter[] = []
  for await (const chapter of cutIntoChapters(given)) chapters.push(chapter)
  return chapters
}

it('begins a file with each section, and where a file is full', async () => {
  const half = fullAt / 2
  const chapters = await chaptersOf(entry('a'), entry('a'), entry('b', half), entry('b', half), entry('c'))
  expect(chapters.map(({ number, part, entries }) => [number, part, entries.length])).toEqual([
    [1, 1, 2],
    [2, 1, 1],
    [3, 2, 1],
    [4, 1, 1],
  ])
  expect(await chaptersOf()).toEqual([])
})

it('gives a file before it asks for what comes behind the next question', async () => {
  let asked = 0
  const given = (async function* () {
    for (const section of ['a', 'b', 'c']) {
      asked++
      yield entry(section)
    }
  })()
  await cutIntoChapters(given).next()
  expect(asked).toBe(2)
})
