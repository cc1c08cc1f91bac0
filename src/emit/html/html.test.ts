import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { content, question, sampleBook } from '../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../config/options.ts'
import type { Book } from '../../model/book.ts'
import { emit } from './html.ts'
import type { PageData } from './pageData.ts'

const script = 'document.title'

async function resource(name: string): Promise<Uint8Array> {
  if (name.startsWith('page/')) return new TextEncoder().encode(script)
  return readFile(new URL(`../../../${name}`, import.meta.url))
}

async function page(book: Partial<Book> = {}): Promise<string> {
  const [file] = await emit(sampleBook(book), v.parse(optionsSchema, {}), { report: () => {}, resource })
  return new TextDecoder().decode(file?.bytes)
}

function dataOf(html: string): PageData {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')
}

test('the page names its language, its direction and its title', async () => {
  expect(await page()).toMatch(
    /<html lang="zh-CN" dir="ltr">[\s\S]*<title>样书 &amp; &lt;Sample&gt;<\/title>/,
  )
  expect(await page({ lang: 'ar' })).toContain('<html lang="ar" dir="rtl">')
})

test('nothing can be loaded or run but the page itself', async () => {
  const html = await page()
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+' 'sha256-[^']+'; img-src data:; /,
  )
  expect(policy).not.toContain('unsafe')
  expect(html.match(/\s(?:style|on[a-z]+)="/g)).toBeNull()
  expect([...html.matchAll(/\ssrc="([^"]*)"/g)].map(([, url]) => url)).toEqual([])
})

test('every question stands under its section, with its answer behind a button', async () => {
  const html = await page()
  const articles = html.split('<article ').slice(1)
  expect(articles.map((one) => /id="([^"]*)"/.exec(one)?.[1])).toEqual(['q1', 'q2', 'q3', 'q4'])
  expect(articles[0]).toContain('<a class="number" href="#q1">1</a> <span>大模型训练需要多少数据？</span>')
  expect(articles[0]).toMatch(/<details class="answer"><summary>答案<\/summary>\n<div class="content">/)
  expect(articles[2]).toMatch(/<details class="hint"><summary>提示<\/summary>/)
  expect(articles[3]).toContain('<p class="none">原文未给出答案。</p>')
  expect(html).toMatch(
    /<a href="#part-s1">第一章 面试题<\/a> <span class="count">3<\/span><ol>\n<li><a href="#part-s2">/,
  )
})

test('a choice question shows its options, and which is right only behind the button', async () => {
  const [, choice = ''] = (await page()).split('<article ').slice(1)
  const [before = '', after = ''] = choice.split('<details class="answer">')
  expect(before).toContain(
    '<li data-key="B"><span class="key">B</span><div class="content"><p><code>6 {{x}}</code>',
  )
  expect(before).not.toContain('correct')
  expect(after).toContain('<p class="correct">正确答案：<b>B</b></p>')
  expect(after).toContain('<p class="label">解析</p>')
})

test('an answer that is but the letter of the right option is said once', async () => {
  const [, choice] = sampleBook().questions
  const asked = (answer: string) =>
    page({ questions: [{ ...question(1, ''), ...choice, answer: content(answer) }] })
  expect(await asked('（B）。')).not.toContain('（B）。')
  expect(await asked('B is it')).toContain('<p>B is it</p>')
})

test('a question that was asked twice names both places and the other wording', async () => {
  const [first = ''] = (await page()).split('<article ').slice(1)
  expect(first).toContain('<summary>出现 2 次</summary>')
  expect(first).toContain('<q>训练大模型需要多少数据</q> <cite>sample.md</cite> <span>第 110–118 行</span>')
})

test('a prompt that repeats the title is said once', async () => {
  const twice = question(1, '为何？', { prompt: content('**为何？**'), answer: content('如此') })
  expect(await page({ questions: [twice], sections: [] })).not.toContain('class="content prompt"')
})

test('the interface speaks its own language inside a book of another', async () => {
  const html = await page({ lang: 'th' })
  expect(html).toContain('<summary lang="en">Answer</summary>')
  expect(dataOf(html).lang).toBe('en')
})

test('in a book that runs from right to left, code and what is all in other letters does not', async () => {
  const asked = question(1, 'What is it?', { answer: content('`a`\n\nهو أمر\n\n```\nb\n```') })
  const html = await page({ lang: 'ar', questions: [asked] })
  expect(html).toContain('<span dir="ltr">What is it?</span>')
  expect(html).toContain('<pre tabindex="0" dir="ltr">')
})

test('pictures are part of the page, one that cannot be had is its text', async () => {
  const asset = { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 1, height: 1 } as const
  const asked = question(1, '看图', { answer: content('![图一](a.png) ![图二](b.png)') })
  const html = await page({ questions: [asked], assets: new Map([['a.png', asset]]) })
  expect(html).toContain('<img src="data:image/png;base64,AQID" alt="图一"/>')
  expect(html).toContain('图二')
  expect(html).not.toContain('alt="图二"')
})

test('the theme gives the colours, dark ones for the system and for the reader who wants them', async () => {
  const css = /<style>(.*?)<\/style>/s.exec(await page())?.[1] ?? ''
  const { light, dark } = JSON.parse(new TextDecoder().decode(await resource('templates/themes/plain.json')))
  expect(css).toMatch(new RegExp(`^\\s*:root \\{ --paper: ${light.paper};`))
  expect(css.split(`--paper: ${dark.paper};`)).toHaveLength(3)
  expect(
    css
      .replace(/--[\w-]+:/g, '')
      .match(/var\(--[\w-]+/g)
      ?.filter((name) => !css.includes(`${name.slice(4)}:`)),
  ).toEqual([])
})

test('formulas keep their styles under the policy', async () => {
  const asked = question(1, '矩阵', { answer: content('$$\\begin{matrix}a&b\\end{matrix}$$') })
  const html = await page({ questions: [asked] })
  expect(html).toMatch(/<mtd data-m="\d+"/)
  expect(html).toMatch(/\[data-m="\d+"\]\{padding-left:/)
})

test('the script knows every question, and no article can end its element', async () => {
  const asked = question(1, 'Ends </script>?', { tags: ['</script><b>'] })
  const html = await page({ questions: [asked], title: '</script>' })
  expect(dataOf(html).questions).toMatchObject([{ id: 'q1', guid: 'guid1', tags: ['</script><b>'] }])
  expect(html.match(/<\/script>/g)).toHaveLength(3)
  expect(dataOf(await page()).questions[1]).toMatchObject({ kind: 'choice', correct: ['B'], section: 's1' })
})

test('a traditional character finds its simplified one, and the script gets no pair that the book does not need', async () => {
  const asked = question(1, '什么是身体？', { answer: content('頭髮') })
  const { variants } = dataOf(await page({ questions: [asked] }))
  const pairs = new Set(variants.match(/../gu))
  for (const pair of ['麼么', '體体', '頭头', '髮发']) expect(pairs).toContain(pair)
  expect(variants).not.toContain('龍')
  expect(dataOf(await page({ questions: [question(1, 'What?', {})], title: 'x' })).variants).not.toContain(
    '體',
  )
})

test('a tag of all questions stands at the title, once', async () => {
  const asked = (number: number, ...tags: string[]) => question(number, `Question ${number}?`, { tags })
  const html = await page({ questions: [asked(1, 'js', 'loop'), asked(2, 'js')] })
  expect(html.match(/<li class="tag">js</g)).toHaveLength(1)
  expect(html.indexOf('>js<')).toBeLessThan(html.indexOf('<main'))
  expect(html).toContain('<ul class="facts"><li class="tag">loop</li></ul>')
})

test('a title with a formula and code is set with them; a prompt that says it again is left out', async () => {
  const said = 'What is $c^2$ in `f`?'
  const asked = question(1, 'What is c^2 in f?', {
    titleContent: content(said),
    prompt: content(`${said}\n\nThink twice.`),
  })
  const html = await page({ questions: [asked] })
  const title = /<h\d class="title".*<\/h\d>/.exec(html)?.[0] ?? ''
  expect(title).toMatch(/<span>What is <math .*<msup><mi>c<\/mi>.* in <code>f<\/code>\?<\/span><\/h\d>$/)
  expect(html).toMatch(/<div class="content prompt"><p>Think twice\.<\/p>\n<\/div>/)
})

test('the title of a section is set with its formula, in the contents too', async () => {
  const section = {
    id: 's1',
    title: 'In O(n^2)',
    titleContent: content('In $O(n^2)$'),
    depth: 1,
    parent: null,
  }
  const html = await page({ sections: [section], questions: [question(1, 'Q?', { section: 's1' })] })
  expect(html).toMatch(/<h2 class="section-title">In <math .*<\/h2>/)
  expect(dataOf(html).sections).toEqual([{ id: 's1', title: 'In O(n²)', parent: null }])
  expect(html).toMatch(/<a href="#part-s1">In <math .*<\/a>/)
})
