import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Step } from './visit.ts'

/** Rules that a colour scheme can break, and those that another width can; all others look at the document alone. */
const ofColour = ['color-contrast', 'link-in-text-block']
const ofWidth = ['scrollable-region-focusable', 'css-orientation-lock', 'heading-order', 'region']

/** How the page is looked at in each state: all rules once, then those that the change can break. */
const looks: readonly (readonly [
  width: number,
  scheme: 'light' | 'dark',
  rules: readonly string[] | null,
])[] = [
  [360, 'light', null],
  [360, 'dark', ofColour],
  [768, 'dark', ofWidth],
  [1280, 'dark', ofWidth],
  [1280, 'light', ofColour],
]

/** axe-core finds nothing, at three widths, in light and dark, in every view and with the menu open. */
export const accessible: Step = {
  name: 'accessible',
  run: (visit) =>
    visit.open(async (page) => {
      await page.evaluate(axe.source)
      for (const [state, go] of states) {
        await go(page)
        for (const [width, colorScheme, rules] of looks) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          visit.expect(wider <= 0, `${state} ${width}: the page is ${wider} px wider than the screen`)
          for (const found of await violations(page, rules)) {
            visit.expect(false, `${state} ${width} ${colorScheme}: ${found}`)
          }
        }
      }
    }),
}

/** Ways through the page, one after the other; that with the most to look at comes last. */
const states: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  ['list', async () => {}],
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
  [
    'answers',
    async (page) => {
      await page.click('[data-show=list]')
      await page.evaluate(() => document.getElementById('expand')?.click())
    },
  ],
]

/** What axe-core has against the page as it stands; by these rules alone, if any are given. */
async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
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
