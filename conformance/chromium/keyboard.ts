import type { Page } from 'playwright-core'
import type { Step } from './visit.ts'

/** Everything by the keyboard alone: to the questions, through all tools, a card, the menu and out again. */
export const keyboard: Step = {
  name: 'keyboard',
  run: (visit) =>
    visit.open(async (page) => {
      await page.keyboard.press('Tab')
      visit.expect((await focus(page)).endsWith('.skip'), 'the first stop is not the way to the questions')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      visit.expect((await focus(page)).includes('.number'), 'the way does not lead to the questions')
      await page.keyboard.press('Space')
      visit.expect(
        await page
          .locator('details.answer')
          .first()
          .evaluate((one: HTMLDetailsElement) => one.open),
        'space does not open an answer',
      )
      await page.keyboard.press('j')
      visit.expect(
        (await page.evaluate(() => document.activeElement?.textContent)) === '2',
        'j does not go on',
      )
      await page.keyboard.press('/')
      visit.expect((await focus(page)).includes('#search'), '/ does not search')
      await page.keyboard.press('Escape')
      await page.focus('[data-show=cards]')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Space')
      await page.keyboard.press('3')
      visit.expect(await page.locator('.undo').isEnabled(), 'keys do not rate a card')
      await page.focus('[popovertarget=menu]')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      visit.expect(
        await page.evaluate(() => document.activeElement?.closest('#menu') !== null),
        'the menu is not next',
      )
      await page.keyboard.press('Escape')
      visit.expect((await focus(page)).includes('.icon'), 'the menu does not give the focus back')
      visit.expect(await goesRound(page), 'the focus is caught')
    }),
}

/** What has the focus, as `button.icon#id`. */
async function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { tagName, className, id } = document.activeElement ?? document.body
    return `${tagName.toLowerCase()}${id === '' ? '' : `#${id}`}${className === '' ? '' : `.${className}`}`
  })
}

/** Whether Tab leads out of the page again. */
async function goesRound(page: Page): Promise<boolean> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab')
    if ((await focus(page)).startsWith('body')) return true
  }
  return false
}
