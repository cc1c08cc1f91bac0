import { expect, test } from 'vitest'
import { plainText } from '../../../model/text.ts'
import type { ArticleFile } from '../../../read/article.ts'
import { positionMap } from '../../../read/positions.ts'
import { parseArticle } from '../../parse.ts'
import { toMdast } from '../mdast.ts'

async function asked(body: string) {
  const text = `<!doctype html><html><body><header><a href="/">Site</a></header>${body}</body></html>`
  const file: ArticleFile = {
    path: 'page.html',
    sha256: '',
    text,
    markup: 'html',
    isDeck: false,
    positions: positionMap(text, [{ repaired: 0, original: 0, kept: true }]),
    frontMatter: null,
  }
  const tree = await toMdast(file, () => {})
  const { items } = parseArticle(tree, file, { lang: null, sectionPrefix: 's' }, () => {})
  return items.map(({ title, prompt, answer }) => [title, plainText(prompt ?? []), plainText(answer ?? [])])
}

test('a page of one question, its answers, the accepted one first, without votes and names', async () => {
  expect(
    await asked(`<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
<h1 itemprop="name"><a href="/q/1">How deep do carrot seeds lie?</a></h1><span itemprop="upvoteCount">42</span>
<div itemprop="text"><p>I sow in clay.</p></div><div itemprop="author" itemscope><span itemprop="name">ann</span></div>
<div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><b itemprop="upvoteCount">3</b><div itemprop="text"><p>Two, in sand.</p></div></div>
<div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>One centimetre.</p></div><a>bob</a></div>
</div></div>`),
  ).toEqual([['How deep do carrot seeds lie?', 'I sow in clay.', 'One centimetre.\nTwo, in sand.']])
})

test('questions of a page, whatever they are set in', async () => {
  const one = (name: string, text: string) =>
    `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><button><span itemprop="name"><p>${name}</p></span></button><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><p itemprop="text">${text}</p></div></div>`
  expect(
    await asked(
      `<section itemscope itemtype="https://schema.org/FAQPage">${one('保修多久？', '两年。')}${one('Garantie ?', 'Deux ans.')}</section>`,
    ),
  ).toEqual([
    ['保修多久？', '', '两年。'],
    ['Garantie ?', '', 'Deux ans.'],
  ])
})

test('what is marked as a question without an answer stays as it is', async () => {
  expect(
    await asked(
      '<div itemscope itemtype="https://schema.org/Question"><h2 itemprop="name">What is loam?</h2><p>Soil.</p></div><h2>What is clay?</h2><p>Fine soil.</p>',
    ),
  ).toEqual([
    ['What is loam?', '', 'Soil.'],
    ['What is clay?', '', 'Fine soil.'],
  ])
})
