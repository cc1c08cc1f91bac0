import { expect, test } from 'vitest'
import { plainText } from '../../../model/text.ts'
import { positionMap } from '../../../read/positions.ts'
import { parseArticle } from '../../parse.ts'
import { toMdast } from '../mdast.ts'

/** The questions of a page, whose text stands in `<main>`, with their answers. */
async function asked(main: string): Promise<[string, string][]> {
  const text = `<html><body><main>${main}</main></body></html>`
  const positions = positionMap(text, [{ repaired: 0, original: 0, kept: true }])
  const file = { path: 'a.html', sha256: '', text, positions, frontMatter: null, markup: 'html' as const }
  const tree = await toMdast(file, () => {})
  const { items } = parseArticle(tree, file, { lang: null, sectionPrefix: 's' }, () => {})
  return items.map(({ title, answer }) => [title, plainText(answer)])
}

const first = `<h2>What is extraction?</h2><p>What the water takes.</p>
<h2>How do you steam oat milk?</h2><p>Slower.</p>`

test('a post is not below the last heading of the one before it', async () => {
  const thread = `<h1>Barista questions</h1>
<div class="post" id="p1">${first}</div>
<div class="post" id="p2"><p>ana, 12:40</p><p>Mine:</p>
<p><b>How many grams go in a double?</b></p><p>Eighteen.</p>
<p><b>What do you do in a rush?</b></p><p>One drink at a time.</p>
<details><summary><b>Why is the shot sour?</b></summary><p>Grind finer.</p></details></div>
<div class="post" id="p3"><p>ben, 13:01</p><p>Thanks, that helped me get the job.</p></div>`
  expect(await asked(thread)).toEqual([
    ['What is extraction?', 'What the water takes.'],
    ['How do you steam oat milk?', 'Slower.'],
    ['How many grams go in a double?', 'Eighteen.'],
    ['What do you do in a rush?', 'One drink at a time.'],
    ['Why is the shot sour?', 'Grind finer.'],
  ])
})

test('a day over each box tells posts as well', async () => {
  const thread = `<section class="r"><span>03/05/2021</span>${first}</section>
<section class="r"><span>04/05/2021</span><dl><dt>Q: Which oil smokes first?</dt><dd>A: Butter.</dd>
<dt>Q: What thickens a roux?</dt><dd>A: Starch.</dd></dl></section>
<section class="r"><span>05/05/2021</span><p>Thank you all for the list.</p></section>`
  expect((await asked(thread)).slice(1)).toEqual([
    ['How do you steam oat milk?', 'Slower.'],
    ['Which oil smokes first?', 'Butter.'],
    ['What thickens a roux?', 'Starch.'],
  ])
})

test('other boxes go on with the answer of the heading above', async () => {
  const boxes = [
    '<h2>What is a mutex?</h2>',
    '<p>A lock.</p>',
    '<h2>What is a barrier?</h2>',
    '<p>All wait.</p>',
  ]
  const answers = [
    ['What is a mutex?', 'A lock.'],
    ['What is a barrier?', 'All wait.'],
  ]
  expect(await asked(boxes.map((box) => `<div class="section">${box}</div>`).join('\n'))).toEqual(answers)
  expect(await asked(boxes.map((box) => `<div class="post">${box}</div>`).join('\n'))).toEqual(answers)
})
