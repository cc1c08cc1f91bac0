import type { Page } from 'playwright-core'
import { ready, type Step, type Visit } from './visit.ts'

/** Learns ten cards, comes back to find them learned, takes one rating back, and moves to another browser by a file. */
export const learns: Step = {
  name: 'learns',
  run: async (visit) => {
    const cards = Math.min(10, (await visit.bank()).questions.length - 1)
    let exported = ''
    await visit.open(async (page) => {
      await page.click('[data-show=cards]')
      const seen = await learn(page, cards)
      visit.expect(new Set(seen).size === cards, `${cards} ratings met ${new Set(seen).size} cards`)
      await page.reload()
      await ready(page)
      visit.expect((await page.getAttribute('body', 'data-view')) === 'cards', 'the view is forgotten')
      await expectLearned(visit, page, cards, 'after a reload')
      exported = await download(page)
    })
    await visit.open(async (page) => {
      await page.setInputFiles('#import-file', {
        name: 'p.json',
        mimeType: 'application/json',
        buffer: Buffer.from(exported),
      })
      await expectLearned(visit, page, cards, 'after an import')
      await page.click('[data-show=cards]')
      await learn(page, 1)
      await page.keyboard.press('u')
      await expectLearned(visit, page, cards, 'after an undo')
    })
  },
}

/** Rates cards as easy by the keys; gives the questions met. */
async function learn(page: Page, cards: number): Promise<string[]> {
  const seen: string[] = []
  for (let card = 0; card < cards; card++) {
    seen.push((await page.locator('.question.current').getAttribute('id')) ?? '')
    await page.keyboard.press('Space')
    await page.waitForSelector('[data-grade="4"]')
    await page.keyboard.press('4')
  }
  return seen
}

async function expectLearned(visit: Visit, page: Page, cards: number, when: string): Promise<void> {
  const enough = (wanted: number): boolean =>
    document.querySelectorAll('.question[data-stage=learned]').length === wanted
  await page.waitForFunction(enough, cards, { timeout: 3_000 }).catch(() => undefined)
  const count = await page.locator('.question[data-stage=learned]').count()
  visit.expect(count === cards, `${count} of ${cards} cards are learned ${when}`)
}

async function download(page: Page): Promise<string> {
  await page.click('[popovertarget=menu]')
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#export')])
  const chunks: Uint8Array[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString('utf8')
}
