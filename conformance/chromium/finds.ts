import type { Page } from 'playwright-core'
import type { Step } from './visit.ts'

/** Search finds words inside sentences, and those in letters with a typo. */
export const finds: Step = {
  name: 'finds',
  run: (visit) =>
    visit.open(async (page) => {
      const { questions } = await visit.bank()
      for (const { id, title } of questions.slice(0, 5)) {
        const middle = [...title]
          .slice(Math.floor(title.length / 4), Math.floor(title.length / 4) + 8)
          .join('')
        visit.expect((await shown(page, middle)).includes(id), `${middle} is not found`)
      }
      for (const { id, title } of questions) {
        const word = /[A-Za-z]{6,}/.exec(title)?.[0]
        if (word === undefined) continue
        const typed = word.slice(0, 3) + word[4] + word[3] + word.slice(5)
        visit.expect((await shown(page, typed)).includes(id), `${typed} does not find ${word}`)
        break
      }
      visit.expect((await shown(page, 'qqzzxxjj')).length === 0, 'something is found for nothing')
      visit.expect((await shown(page, '')).length === questions.length, 'not all come back')
    }),
}

async function shown(page: Page, query: string): Promise<string[]> {
  await page.fill('#search', query)
  return page.locator('article.question:not([hidden])').evaluateAll((found) => found.map(({ id }) => id))
}
