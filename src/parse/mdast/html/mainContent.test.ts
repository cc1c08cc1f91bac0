import { expect, test } from 'vitest'
import { nodeText } from '../../../model/text.ts'
import { parsePage } from './page.ts'

const article =
  '<h2>Wie tief liegt der Samen?</h2><p>Einen Zentimeter, in schwerem Boden weniger.</p><h2>种子要浇多少水？</h2><p>土干了再浇，早晨最好，中午不要浇。</p>'

/** The texts of a page that holds the article and, right behind it, a box of a name. */
function read(attribute: string): string[] {
  const notes = { comments: [], removed: [], flattened: [], untaken: [] }
  const page = `<html><body><main>${article}<div ${attribute}><p>So!</p></div></main></body></html>`
  return parsePage(page, notes).children.map((node) => nodeText(node))
}

test.each([
  'class="more-toolbox-new"',
  'id="jp-relatedposts"',
  'class="printfooter"',
  'id="catlinks"',
  'class="sharedaddy"',
])('a box of the site is left out: %s', (attribute) => {
  expect(read(attribute)).toHaveLength(4)
})

test('a box that is called otherwise stays', () => {
  expect(read('class="toolboxes-explained"').at(-1)).toBe('So!')
})
