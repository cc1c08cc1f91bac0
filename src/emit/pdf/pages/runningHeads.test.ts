import { expect, test } from 'vitest'
import { RunningHeads } from './runningHeads.ts'

test('a page is named by the section of its first lines', () => {
  const heads = new RunningHeads()
  const below = { top: false, directly: false }
  heads.began({ title: 'Choice' }, 1, below)
  // Page 2 goes on with it, and ends with another, which page 3 goes on with.
  heads.began({ title: 'Gaps' }, 2, below)
  // Page 4 begins with a chapter whose first section follows at once; another begins further down.
  heads.began({ title: 'Chapter' }, 4, { top: true, directly: false })
  heads.began({ title: 'Section' }, 4, { top: false, directly: true })
  heads.began({ title: 'Last' }, 4, below)
  heads.began({ title: 'Inner' }, 4, { top: false, directly: true })
  const titles = [...heads.pages(5)].map((titled) => titled?.title ?? null)
  expect(titles).toEqual([null, 'Choice', 'Gaps', 'Section', 'Inner'])
})
