import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Step, Visit } from './visit.ts'

/** Rules that a colour scheme can break, and those that another width can; all others look at the document alone. */
const ofColour = ['color-contrast', 'link-in-text-block']
const ofWidth = ['scrollable-region-focusable', 'css-orientation-lock', 'heading-order', 'region']

/** How wide the page is made: as a phone, a tablet, a desk. */
const widths = [1280, 768, 360] as const

/** axe-core finds nothing, at three widths, in light and dark, in every view and with the menu open. */
export const accessible: Step = { name: 'accessible', run: (visit) => look(visit, states) }

/** The same with all answers open alone: all that the book itself says. */
export const accessibleAtOnce: Step = { name: 'accessible', run: (visit) => look(visit, states.slice(-1)) }

function look(visit: Visit, states: readonly State[]): Promise<void> {
  return visit.open(async (page) => {
    await page.evaluate(axe.source)
    for (const [state, go] of states) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await go(page)
      await lookAt(visit, page, state)
    }
  })
}

/**
 * All rules on the whole page once, those of the width again at each. Colours on one text of each style, since two that
 * stand in the same elements and classes are drawn alike, and a page holds thousands.
 */
async function lookAt(visit: Visit, page: Page, state: string): Promise<void> {
  const rules = Object.fromEntries(ofColour.map((rule) => [rule, { enabled: false }]))
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    visit.expect(wider <= 0, `${state} ${width}: the page is ${wider} px wider than the screen`)
    const first = width === widths[0]
    await passes(visit, page, `${state} ${width}`, first ? { rules } : { runOnly: [...ofWidth] })
  }
  await page.evaluate(markStyles, sample)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await passes(visit, page, `${state} ${colorScheme}`, { runOnly: [...ofColour] }, `[${sample}]`)
  }
}

/** Attribute of the texts that stand for all of their style. */
const sample = 'data-sample'

type State = readonly [name: string, go: (page: Page) => Promise<void>]

/** Ways through the page, one after the other; that with the most to look at comes last. */
const states: readonly State[] = [
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
      await expand(page)
    },
  ],
]

function expand(page: Page): Promise<void> {
  return page.evaluate(() => document.getElementById('expand')?.click())
}

/** axe-core has nothing against what stands in `within`, by default the whole page. */
async function passes(
  visit: Visit,
  page: Page,
  state: string,
  options: axe.RunOptions,
  within = ':root',
): Promise<void> {
  const { violations } = await page.evaluate(
    async ([context, wanted]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') } // evaluated into the page above
      return axe.run(context, { resultTypes: ['violations'], ...wanted })
    },
    [within, options] as const,
  )
  for (const { id, help, nodes } of violations) {
    visit.expect(false, `${state}: ${id}: ${help}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`)
  }
}

/** Marks the first element in sight of each style that holds text of its own. Runs in the page. */
function markStyles(attribute: string): void {
  for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute)
  const paths = new Map<Element, string>()
  const seen = new Set<string>()
  for (const element of document.body.querySelectorAll('*')) {
    const path = `${paths.get(element.parentElement ?? element) ?? ''} ${element.tagName}.${element.getAttribute('class') ?? ''}`
    paths.set(element, path)
    const speaks = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    )
    if (!speaks || seen.has(path) || !element.checkVisibility()) continue
    seen.add(path)
    element.setAttribute(attribute, '')
  }
}
