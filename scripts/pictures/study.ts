import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** The study page as a browser of these traits shows it after `work`, in base64. */
export async function studyPage(
  browser: Browser,
  html: string,
  traits: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<string> {
  const page = await browser.newPage({ ...traits, reducedMotion: 'reduce' })
  try {
    await page.goto(pathToFileURL(resolve(html)).href)
    await page.waitForSelector('html.ready', { state: 'attached' })
    await work(page)
    await page.mouse.move(0, 0)
    await page.waitForTimeout(500) // the contents mark the section in sight a moment later
    return (await page.screenshot({ animations: 'disabled' })).toString('base64')
  } finally {
    await page.close()
  }
}

/** Opens the first answer. */
export function openAnswer(page: Page): Promise<void> {
  return page.locator('details.answer > summary').first().click()
}

/** The list on a desk; on a phone a card by night and, where there are choices, the quiz. */
export async function studyPages(browser: Browser, html: string): Promise<readonly string[]> {
  const phone = { viewport: { width: 390, height: 844 } }
  const desk = await studyPage(browser, html, { viewport: { width: 1120, height: 844 } }, openAnswer)
  const card = await studyPage(browser, html, { ...phone, colorScheme: 'dark' }, async (page) => {
    await page.click('[data-show=cards]')
    await page.keyboard.press('Space')
    await page.evaluate(() => scrollTo(0, 0))
  })
  const last = await studyPage(browser, html, phone, async (page) => {
    const quiz = page.locator('[data-show=quiz]')
    if (await quiz.isVisible()) {
      await quiz.click()
      await page.keyboard.press('a')
      await page.keyboard.press('Enter')
    } else await openAnswer(page)
    await page.evaluate(() => scrollTo(0, 0))
  })
  return [desk, card, last]
}
