import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Step } from './visit.ts'

const widths = [360, 768, 1280] as const
const schemes = ['light', 'dark'] as const

/** axe-core finds nothing, at three widths, in light and dark, in every view and with the menu open. */
export const accessible: Step = {
  name: 'accessible',
  run: async (visit) => {
    for (const width of widths) {
      for (const colorScheme of schemes) {
        await visit.open(
          async (page) => {
            for (const [state, go] of states) {
              await go(page)
              for (const found of await violations(page))
                visit.expect(false, `${state} ${width} ${colorScheme}: ${found}`)
              const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
              visit.expect(wider <= 0, `${state} ${width}: the page is ${wider} px wider than the screen`)
            }
          },
          { viewport: { width, height: 800 }, colorScheme },
        )
      }
    }
  },
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
  ['quiz', (page) => page.click('[data-show=quiz]')],
]

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') } // evaluated into the page above
    return axe.run(document, { resultTypes: ['violations'] })
  })
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`,
  )
}
