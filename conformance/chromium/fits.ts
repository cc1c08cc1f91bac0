import type { Page } from 'playwright-core'
import type { Step, Visit } from './visit.ts'

/** The page keeps its edges at a desk, has what was looked for in sight on a phone, and no table is wider than the paper. */
export const fits: Step = {
  name: 'fits',
  run: async (visit) => {
    await visit.open((page) => atADesk(page, visit), { viewport: { width: 1280, height: 800 } })
    await visit.open((page) => onAPhone(page, visit), { viewport: { width: 360, height: 720 } })
    await visit.open((page) => inItsCard(page, visit), { viewport: { width: 360, height: 720 } })
    await visit.open((page) => onPaper(page, visit), { viewport: { width: 673, height: 900 } })
  },
}

async function atADesk(page: Page, visit: Visit): Promise<void> {
  const title = await edges(page, '.book h1')
  const contents = await edges(page, '.contents summary')
  const question = await edges(page, '.question')
  const tools = await edges(page, '.tools')
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 13
  if (contents !== null && title !== null)
    visit.expect(near(title.start, contents.start), 'title and contents begin at different edges')
  if (question !== null && tools !== null)
    visit.expect(near(question.end, tools.end), 'tools and questions end at different edges')
}

/** Where an element begins and ends in the direction of the interface, in pixels; null where there is none. */
async function edges(page: Page, selector: string): Promise<{ start: number; end: number } | null> {
  const found = page.locator(selector).first()
  if ((await found.count()) === 0) return null
  return found.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    const toLeft = getComputedStyle(document.body).direction === 'rtl'
    return toLeft ? { start: innerWidth - right, end: innerWidth - left } : { start: left, end: right }
  })
}

async function onAPhone(page: Page, visit: Visit): Promise<void> {
  const { questions } = await visit.bank()
  const [first, last] = [questions[0], questions.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  await page.fill('#search', last.title.slice(0, 40))
  const shown = page.locator('article.question:not([hidden])')
  if ((await shown.count()) === questions.length) return
  await page.waitForFunction(() => scrollY === 0)
  const top = await shown.first().evaluate((element) => element.getBoundingClientRect().top)
  visit.expect(top < 360, `what was looked for begins at ${Math.round(top)} of 720 pixels`)
}

/** What scrolls by itself may be wider than its card, all else is broken where it has to be. */
async function inItsCard(page: Page, visit: Visit): Promise<void> {
  const wide = await page.locator('article.question').evaluateAll((articles) =>
    articles.flatMap((article) => {
      for (const details of article.querySelectorAll('details')) details.open = true
      const { left, right } = article.getBoundingClientRect()
      const beyond = [...article.querySelectorAll('.content, .content p, .title')].some((part) => {
        const box = part.getBoundingClientRect()
        return part.closest('.table') === null && (box.left < left || box.right > right)
      })
      return beyond ? [article.id] : []
    }),
  )
  visit.expect(wide.length === 0, `text stands beyond its card in ${wide.slice(0, 3).join(', ')}`)
}

async function onPaper(page: Page, visit: Visit): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const wide = await page
    .locator('.content .table')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length)
  visit.expect(wide === 0, `${wide} tables are wider than the paper`)
}
