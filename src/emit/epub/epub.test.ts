import JSZip from 'jszip'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { content, question, sampleBook } from '../../../test/support/sampleBook.ts'
import { type GivenOptions, optionsSchema } from '../../config/options.ts'
import type { Book, Question } from '../../model/book.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { readResource } from '../../resources.ts'
import { emit } from './epub.ts'

const ports = { report: () => undefined, resource: readResource }

async function bytesOf(book: Book): Promise<Uint8Array> {
  const [file] = await emit(book, v.parse(optionsSchema, {}), ports)
  if (file === undefined) throw new Error('no file')
  return file.bytes
}

/** The files of the book as text, by their names. */
async function filesOf(book: Book): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(await bytesOf(book))
  const entries = Object.values(zip.files).map(
    async (entry) => [entry.name, await entry.async('string')] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

function page(files: Readonly<Record<string, string>>, name: string): string {
  return files[`OEBPS/${name}`] ?? ''
}

/** Questions of one section, each with an answer of so many characters. */
function many(count: number, length: number, fields: Partial<Question> = {}): Question[] {
  return Array.from({ length: count }, (_, index) =>
    question(index + 1, `Question ${index + 1}?`, {
      section: 's1',
      answer: content('x'.repeat(length)),
      ...fields,
    }),
  )
}

describe('the archive', () => {
  it('begins with its type, uncompressed, and holds no folder', async () => {
    const bytes = Buffer.from(await bytesOf(sampleBook()))
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
    expect(Object.keys((await JSZip.loadAsync(bytes)).files).filter((name) => name.endsWith('/'))).toEqual([])
  })

  it('is the same in every time zone', async () => {
    const zone = process.env.TZ ?? 'UTC'
    const before = await bytesOf(sampleBook())
    process.env.TZ = 'Pacific/Kiritimati'
    const after = await bytesOf(sampleBook())
    process.env.TZ = zone
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true)
  })

  it('lists every file in its package once', async () => {
    const files = await filesOf(sampleBook())
    const listed = [...page(files, 'content.opf').matchAll(/<item [^>]*href="([^"]*)"/g)].map(
      ([, href]) => `OEBPS/${href}`,
    )
    const kept = Object.keys(files).filter(
      (name) => name.startsWith('OEBPS/') && name !== 'OEBPS/content.opf',
    )
    expect(listed.sort()).toEqual(kept.sort())
  })
})

describe('questions and answers', () => {
  it('lead to each other, and every link leads somewhere', async () => {
    const files = await filesOf(sampleBook({ assets: new Map() }))
    const ids = new Set<string>()
    for (const [name, text] of Object.entries(files)) {
      ids.add(name)
      for (const [, id] of text.matchAll(/ id="([^"]*)"/g)) {
        expect(ids, `${name}#${id} stands twice`).not.toContain(`${name}#${id}`)
        ids.add(`${name}#${id}`)
      }
    }
    for (const [name, text] of Object.entries(files)) {
      for (const [, href] of text.matchAll(/ (?:href|src)="(?!https:)([^"]*)"/g)) {
        expect(ids).toContain(href?.startsWith('#') ? name + href : `OEBPS/${href}`)
      }
    }
    expect(page(files, 'questions-1.xhtml')).toContain('<a href="answers-1.xhtml#a-q1">查看答案 1</a>')
    expect(page(files, 'answers-1.xhtml')).toContain('href="questions-1.xhtml#q-q1">返回题目 1</a>')
  })

  it('fold the answer where it is asked, and say where there is none', async () => {
    const files = await filesOf(sampleBook())
    const [, first] = page(files, 'questions-1.xhtml').split('<section class="question"')
    expect(first).toMatch(/<details class="answer"><summary>显示答案<\/summary>[\s\S]*并行训练/)
    expect(page(files, 'questions-2.xhtml')).toContain('<p class="no-answer">原文未给出答案。</p>')
    expect(page(files, 'questions-2.xhtml')).not.toContain('<details')
    expect(page(files, 'answers-2.xhtml')).toContain('原文未给出答案。')
  })

  it('are headed with the formulas and code of their titles; the contents are text', async () => {
    const asked = question(1, 'What is c^2 in f?', { titleContent: content('What is $c^2$ in `f`?') })
    const files = await filesOf(sampleBook({ questions: [asked] }))
    for (const name of ['questions-1.xhtml', 'answers-1.xhtml'])
      expect(page(files, name)).toMatch(/<\/span> What is .*<msup><mi>c<\/mi>.* in <code>f<\/code>\?<\/h\d>/)
    expect(page(files, 'content.opf')).toMatch(/href="answers-1\.xhtml"[^>]* properties="mathml"/)
    expect(page(files, 'nav.xhtml')).toContain('>1. What is c² in f?</a>')
  })

  it('have their own tags; those of all stand on the title page', async () => {
    const questions = [1, 2].map((number) => question(number, 'Q', { tags: ['exam', `own ${number}`] }))
    const files = await filesOf(sampleBook({ questions }))
    expect(page(files, 'title.xhtml')).toContain('<p class="meta">exam</p>')
    expect(page(files, 'questions-1.xhtml').match(/<p class="meta">.*<\/p>/g)).toEqual([
      '<p class="meta">own 1</p>',
      '<p class="meta">own 2</p>',
    ])
  })

  it('stand under sections that are headed with their formulas', async () => {
    const sections = [
      { id: 's1', title: 'In O(n)', titleContent: content('In $O(n)$'), depth: 1, parent: null },
    ]
    const files = await filesOf(sampleBook({ sections, questions: many(5, 60_000) }))
    expect(page(files, 'questions-1.xhtml')).toMatch(/<h1 id="s-s1">In <math .*<\/math>(?:<\/span>)?<\/h1>/)
    expect(page(files, 'questions-2.xhtml')).toMatch(
      /<h1 id="s-s1">In <math .*<\/math>(?:<\/span>)? \(2\)<\/h1>/,
    )
    expect(page(files, 'nav.xhtml')).toContain('>In O(n)</a>')
  })

  it('do not give the right option away', async () => {
    const files = await filesOf(sampleBook())
    const front = page(files, 'questions-1.xhtml').replace(/<details class="answer">[\s\S]*?<\/details>/g, '')
    expect(front).toContain('<span class="key">B.</span>')
    expect(front).not.toContain('正确答案')
    expect(page(files, 'answers-1.xhtml')).toMatch(
      /<h3 class="label">正确答案<\/h3>\n<ul class="options">\n<li><span class="key">B\./,
    )
  })

  it('tell of every place that asks, and of other words', async () => {
    const one = page(await filesOf(sampleBook()), 'answers-1.xhtml')
    expect(one).toContain('<span>来源：</span>第 10–18 行、第 110–118 行')
    expect(one).toContain('<span>其他问法：</span>训练大模型需要多少数据')
    const sources = [
      { path: 'a.md', sha256: '' },
      { path: 'b.md', sha256: '' },
    ]
    const questions = [question(1, 'Q?', { occurrences: [{ source: 'b.md', title: 'Q?', lines: [3, 3] }] })]
    expect(page(await filesOf(sampleBook({ sources, questions })), 'answers-1.xhtml')).toContain(
      'b.md 第 3 行',
    )
  })

  it('print what only a repeat brought: points and code', async () => {
    const points = [
      { label: '已有', term: null, text: '在答案里', sources: [] },
      { label: '新', term: 'New', text: '<只在别处>', sources: [] },
    ]
    const code = [{ lang: 'python', value: 'pass' }]
    const questions = [question(1, 'Q?', { answer: content('**已有**：在答案里'), points, code })]
    const text = page(await filesOf(sampleBook({ questions })), 'answers-1.xhtml')
    expect(text).toContain('<ul class="points">\n<li><strong>新 · New</strong>：&lt;只在别处&gt;</li>\n</ul>')
    expect(text).toContain('<code class="language-python"><span class="tok-keyword">pass</span></code>')
  })

  it('keep footnotes apart in the two places of an answer', async () => {
    const questions = [question(1, 'Q?', { answer: content('a[^1]\n\n[^1]: note') })]
    const files = await filesOf(sampleBook({ questions }))
    expect(page(files, 'answers-1.xhtml')).toContain('id="a-q1-fn-1"')
    expect(page(files, 'questions-1.xhtml')).toContain('id="r-q1-fn-1"')
  })
})

describe('sections', () => {
  const section = (id: string, depth: number, parent: string | null) => ({
    id,
    title: `T ${id}`,
    depth,
    parent,
  })

  it('below one title begin files; the title stands above', async () => {
    const sections = [
      section('all', 1, null),
      section('a', 2, 'all'),
      section('b', 2, 'all'),
      section('c', 3, 'b'),
    ]
    const questions = ['a', 'b', 'c'].map((id, index) => question(index + 1, `Q ${id}`, { section: id }))
    const files = await filesOf(sampleBook({ sections, questions }))
    expect(page(files, 'questions-1.xhtml')).toContain('<p class="above">T all</p>\n<h1 id="s-a">T a</h1>')
    expect(page(files, 'questions-2.xhtml')).toMatch(
      /<h1 id="s-b">T b<\/h1>[\s\S]*<h2[^>]*>.*Q b[\s\S]*<h2 id="s-c">T c<\/h2>[\s\S]*<h3>.*Q c/,
    )
    expect(page(files, 'answers-1.xhtml')).toContain('<p class="above">参考答案 · T all</p>\n<h1>T a</h1>')
    const nav = page(files, 'nav.xhtml').replace(/\s*\n\s*/g, '')
    expect(nav).toContain(
      '<a href="questions-1.xhtml">T all</a><ol><li><a href="questions-1.xhtml#s-a">T a</a>',
    )
    expect(page(files, 'toc.ncx')).toContain('<meta name="dtb:depth" content="4"/>')
  })

  it('are cut where a file is full, and their heading stands again', async () => {
    const files = await filesOf(sampleBook({ questions: many(5, 60_000) }))
    expect(page(files, 'questions-2.xhtml')).toContain('<h1 id="s-s1">第一章 面试题 (2)</h1>')
    for (const [name, text] of Object.entries(files))
      expect(Buffer.byteLength(text), name).toBeLessThan(200_000)
    expect(page(files, 'answers-2.xhtml')).toContain('href="questions-2.xhtml#q-q4"')
  })

  it('stand together, whatever the order of their questions: readers want contents in reading order', async () => {
    const sections = [section('a', 1, null), section('b', 1, null)]
    const questions = ['a', null, 'b', 'a', null].map((id, index) =>
      question(index + 1, `Q ${index}`, { section: id }),
    )
    const files = await filesOf(sampleBook({ sections, questions }))
    const pages = ['questions-1.xhtml', 'questions-2.xhtml', 'questions-3.xhtml'].map((name) =>
      page(files, name),
    )
    const numbers = pages.map((text) =>
      [...text.matchAll(/class="number">(\d)/g)].map(([, number]) => number).join(''),
    )
    expect(numbers).toEqual(['14', '3', '25'])
    const [toc = ''] = page(files, 'nav.xhtml').split('epub:type="landmarks"')
    const places = [...toc.matchAll(/href="(questions-(\d)\.xhtml)#([^"]*)"/g)].map(
      ([, name = '', number, id]) => Number(number) * 1e6 + page(files, name).indexOf(`id="${id}"`),
    )
    expect(places).toHaveLength(8)
    expect(places).toEqual(places.toSorted((x, y) => x - y))
  })

  it('of thousands of questions list files instead of questions', async () => {
    const title = '一个很长的问题'.repeat(6)
    const files = await filesOf(sampleBook({ questions: many(900, 200, { title }) }))
    for (const [name, text] of Object.entries(files))
      expect(Buffer.byteLength(text), name).toBeLessThan(200_000)
    expect(page(files, 'nav.xhtml')).toMatch(/<a href="questions-1\.xhtml#q-q1">1–\d+<\/a>/)
    expect(page(files, 'nav.xhtml')).not.toContain(title)
  })
})

describe('metadata', () => {
  it('identifies the book by its oldest question, whatever else changes', async () => {
    const id = async (book: Book) =>
      /<dc:identifier id="id">(.*?)</.exec(page(await filesOf(book), 'content.opf'))?.[1]
    const { questions } = sampleBook()
    const before = await id(sampleBook())
    expect(before).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(await id(sampleBook({ title: 'Other', questions: questions.slice(0, 2).reverse() }))).toBe(before)
    expect(await id(sampleBook({ questions: questions.slice(1) }))).not.toBe(before)
  })

  it('says what is true for readers who do not see the page', async () => {
    const opf = page(await filesOf(sampleBook()), 'content.opf')
    expect(opf).toContain('<meta property="schema:accessibilityFeature">MathML</meta>')
    expect(opf).toContain('<meta property="schema:accessibilityHazard">none</meta>')
    expect(opf).not.toContain('conformsTo')
    const asset = { mediaType: 'image/gif', bytes: new Uint8Array([71]), width: 1, height: 1 } as const
    const pictured = async (markdown: string) => {
      const questions = [question(1, 'Q?', { answer: content(markdown) })]
      return page(
        await filesOf(sampleBook({ questions, assets: new Map([['a.gif', asset]]) })),
        'content.opf',
      )
    }
    const described = await pictured('![图](a.gif)')
    expect(described).toContain('<item id="f7" href="images/1.gif" media-type="image/gif"/>')
    expect(described).toContain('alternativeText')
    expect(described).toContain('accessibilityHazard">unknown<')
    expect(described).not.toContain('MathML')
    const bare = await pictured('![](a.gif)')
    expect(bare).not.toContain('alternativeText')
    expect(bare).toContain('accessModeSufficient">textual,visual<')
  })

  it('turns pages from right to left for Arabic, and marks the interface where it speaks another language', async () => {
    const arabic = await filesOf(sampleBook({ lang: 'ar', author: 'A & B' }))
    expect(page(arabic, 'content.opf')).toContain('page-progression-direction="rtl"')
    expect(page(arabic, 'content.opf')).toContain('<dc:creator>A &amp; B</dc:creator>')
    expect(page(arabic, 'questions-1.xhtml')).toContain('dir="rtl"')
    const greek = await filesOf(sampleBook({ lang: 'el' }))
    expect(page(greek, 'questions-1.xhtml')).toContain('<summary lang="en" xml:lang="en">')
  })
})

describe('options', () => {
  const emitted = async (book: Book, options: GivenOptions) => {
    const found: Diagnostic[] = []
    const told = { ...ports, report: (one: Diagnostic) => found.push(one) }
    const [file] = await emit(book, v.parse(optionsSchema, options), told)
    const { files } = await JSZip.loadAsync(file?.bytes ?? new Uint8Array())
    return { found, text: async (name: string) => (await files[`OEBPS/${name}`]?.async('string')) ?? '' }
  }

  it('vertical: lines run down and pages to the left, where the script allows it', async () => {
    const { text } = await emitted(sampleBook({ lang: 'ja' }), { vertical: true })
    expect(await text('questions-1.xhtml')).toContain(
      '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ja" xml:lang="ja" class="vertical">',
    )
    expect(await text('content.opf')).toContain('page-progression-direction="rtl"')
    const english = await emitted(sampleBook({ lang: 'en' }), { vertical: true })
    expect(await english.text('content.opf')).not.toContain('page-progression-direction')
    expect(english.found).toMatchObject([{ rule: 'config-invalid', severity: 'warning' }])
  })

  it('theme: its colours stand in the style and the cover, no variable is left', async () => {
    const { text } = await emitted(sampleBook(), { theme: 'warm' })
    const style = await text('style.css')
    expect(style).toContain('a { color: #0d5f54; }')
    expect(style).toMatch(/@media \(prefers-color-scheme: dark\)[\s\S]*#7fd6c2/)
    expect(style.replace(/\/\*[\s\S]*?\*\//g, '')).not.toContain('var(')
    expect((await text('cover.png')).slice(0, 200)).toContain('PLTE\r_T')
  })
})
