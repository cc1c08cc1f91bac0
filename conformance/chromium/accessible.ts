import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Step } from './visit.ts'

const widths = [360, 768, 1280] as const

/** Rules that a colour scheme can break. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** axe-core finds nothing, at three widths, in light and dark, in every view and with the menu open. */
export const accessible: Step = {
  name: 'accessible',
  run: (visit) =>
    visit.open(async (page) => {
      for (const [state, go] of states) {
        await go(page)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 })
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          visit.expect(wider <= 0, `${state} ${width}: the page is ${wider} px wider than the screen`)
          await page.emulateMedia({ colorScheme: 'light' })
          for (const found of await violations(page, null)) visit.expect(false, `${state} ${width}: ${found}`)
          await page.emulateMedia({ colorScheme: 'dark' })
          for (const found of await violations(page, ofColour)) {
            visit.expect(false, `${state} ${width} dark: ${found}`)
          }
        }
      }
    }),
}

/** Ways through the page, one after the other. */
const states: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  ['list', async () => {}],
  ['answers', (page) => page.evaluate(() => document.getElementById('expand')?.click())],
  ['filters', (page) => page.click('#filters-button')],
  ['menu', (page) => page.click('[popovertarget=menu]')],
  [
    'card',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.click('[data-show=cards]')
    },
  ],
  ['card-answer', (page) => page.keyboard.press('Space')],
  ['quiz', (page) => page.evaluate(() => document.querySelector<HTMLElement>('[data-show=quiz]')?.click())],
]

/** What axe-core has against the page as it stands; by these rules alone, if any are given. */
async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') } // evaluated into the page above
    return axe.run(document, {
      resultTypes: ['violations'],
      ...(only === null ? {} : { runOnly: [...only] }),
    })
  }, rules)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`,
  )
}
