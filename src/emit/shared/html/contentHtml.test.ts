import type { BlockContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { content } from '../../../../test/support/sampleBook.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { contentHtml, type HtmlOptions } from './contentHtml.ts'

const base: HtmlOptions = {
  syntax: 'xhtml',
  math: 'mathml',
  image: () => null,
  idPrefix: 'q1-',
  headingBase: 3,
}

function html(markdown: string, options: Partial<HtmlOptions> = {}): Promise<string> {
  return contentHtml(content(markdown), { ...base, ...options })
}

describe('contentHtml', () => {
  it('escapes text, code and attributes', async () => {
    const nasty = '</script>]]>&"\u0001\ud800'
    const tree = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: nasty },
          { type: 'inlineCode', value: nasty },
        ],
      },
      { type: 'code', lang: 'x"onload="y', value: nasty },
      { type: 'paragraph', children: [{ type: 'image', url: 'a', alt: nasty, title: nasty }] },
    ] as BlockContent[]
    const out = await contentHtml(tree, { ...base, image: () => 'a"b' })
    const text = '&lt;/script&gt;]]&gt;&amp;"\ufffd\ufffd'
    const attribute = text.replace('"', '&quot;')
    expect(out).toBe(
      `<p>${text}<code>${text}</code></p>\n` +
        `<pre><code class="language-x&quot;onload=&quot;y">${text}</code></pre>\n` +
        `<p><img src="a&quot;b" alt="${attribute}" title="${attribute}"/></p>\n`,
    )
  })

  it('numbers the first paragraph of a note and leads back from its last', async () => {
    const mark = '<span class="footnote-number">1.</span> '
    const back = '<a role="doc-backlink" href="#q1-fnref-1">↩</a>'
    const note = async (...blocks: string[]): Promise<string> => {
      const out = await html(['x[^1]\n\n[^1]: ', blocks.join('\n\n    ')].join(''))
      return out.slice(out.indexOf('<aside'), out.indexOf('</aside>')).replace(/^.*?>/, '')
    }
    expect(await note('One.')).toBe(`<p>${mark}One. ${back}</p>`)
    expect(await note('One.', 'Two.')).toBe(`<p>${mark}One.</p>\n<p>Two. ${back}</p>`)
    expect(await note('One.', '- item')).toBe(
      `<p>${mark}One.</p>\n<ul>\n<li>item</li>\n</ul>\n<p>${back}</p>`,
    )
    expect(await note('- item', 'End.')).toBe(
      `<p>${mark}</p>\n<ul>\n<li>item</li>\n</ul>\n<p>End. ${back}</p>`,
    )
  })

  it('puts no link into a link, for a picture of another machine or a note', async () => {
    const out = await html('[![](https://a.example/b.png) x[^1]](https://c.example/)\n\n[^1]: Note.')
    const links = out.slice(0, out.indexOf('</p>')).match(/<a /g)
    expect(links).toHaveLength(1)
    expect(out).toContain('https://a.example/b.png x<sup')
    expect(out).toContain('Note.')
  })

  it('keeps the marks behind a formula in its line', async () => {
    const out = await html('取 $x$、$y$ 和 $z$。其中 $w$ 为零')
    const kept = [...out.matchAll(/<span class="keep"><math.*?<\/math>(.*?)<\/span>/gs)].map(
      ([, marks]) => marks,
    )
    expect(kept).toEqual(['、', '。'])
    expect(out.replace(/<math.*?<\/math>|<[^>]*>/gs, '')).toBe('取 、 和 。其中  为零\n')
  })

  it('renders an emphasis as what it stands for, and as italics where that is not known', async () => {
    const emphasis = (hName: string) => ({
      type: 'emphasis',
      data: { hName },
      children: [{ type: 'text', value: '2' }],
    })
    const tree = [{ type: 'paragraph', children: ['sub', 'sup', 'mark', 'kbd', 'u', 'script'].map(emphasis) }]
    expect(await contentHtml(tree as BlockContent[], base)).toBe(
      '<p><sub>2</sub><sup>2</sup><mark>2</mark><kbd>2</kbd><u>2</u><em>2</em></p>\n',
    )
  })

  it('makes links of web and mail addresses only', async () => {
    expect(await html('[a](javascript:alert) [b](<https://x.org/大 |?q=%zz>) [c](#part)')).toBe(
      '<p>a <a href="https://x.org/%E5%A4%A7%20%7C?q=%25zz">b</a> c</p>\n',
    )
    expect(await html('[c](#part)', { fragment: (id) => `one.xhtml#${id}` })).toContain(
      'href="one.xhtml#part"',
    )
  })

  it('lets the alternative text stand for a picture that cannot be had', async () => {
    expect(await html('![图一](gone.png) ![](https://x.org/a.png)')).toBe(
      '<p>图一 <a href="https://x.org/a.png">https://x.org/a.png</a></p>\n',
    )
  })

  it('scopes header cells, aligns columns and leaves an empty header out', async () => {
    expect(await html('| | b |\n|-|-:|\n| 1 | 2 |')).toBe(
      '<div class="table" tabindex="0"><table>\n<thead>\n<tr><td></td><th scope="col" class="align-right">b</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><td>1</td><td class="align-right">2</td></tr>\n</tbody>\n</table></div>\n',
    )
    expect(await html('| | |\n|-|-|\n| 1 | 2 |')).not.toContain('thead')
  })

  it('keeps the numbers of lists, the boxes of tasks, and loose and tight apart', async () => {
    expect(await html('3. a\n4. b')).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n')
    expect(await html('- [x] a\n- [ ] b')).toBe('<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n')
    expect(await html('- a\n\n- b')).toBe('<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n')
    expect(await html('- a\n  - b')).toBe('<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n')
  })

  it('skips no level of headings', async () => {
    const levels = (await html('## a\n\n##### b\n\n### c\n\n# d')).match(/<h\d/g)
    expect(levels).toEqual(['<h3', '<h4', '<h4', '<h3'])
  })

  it('links notes and marks both ways with ids of its own', async () => {
    const out = await html('a[^x] b[^y] c[^x] d[^no]\n\n[^y]: Y[^z]\n[^x]: X\n[^z]: Z\n[^lost]: L')
    expect(out).toContain(
      '<sup><a epub:type="noteref" role="doc-noteref" id="q1-fnref-1" href="#q1-fn-1">1</a></sup>',
    )
    expect(out).toContain('id="q1-fnref-1-2" href="#q1-fn-1">1</a>')
    expect(out).toContain('d[^no]')
    const notes = [...out.matchAll(/<aside [^>]*id="([^"]*)">.*?<\/span> (\w)/g)].map(([, id, text]) => [
      id,
      text,
    ])
    expect(notes).toEqual([
      ['q1-fn-1', 'X'],
      ['q1-fn-2', 'Y'],
      ['q1-fn-3', 'Z'],
      ['q1-fn-4', 'L'],
    ])
    expect(out).toContain('href="#q1-fnref-1">↩</a> <a role="doc-backlink" href="#q1-fnref-1-2">↩2</a>')
    const ids = [...out.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of out.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
    expect(await html('a[^x]\n\n[^x]: X', { syntax: 'html' })).not.toContain('epub:')
  })

  it('writes formulas as MathML with their source, or as TeX', async () => {
    const out = await html('$a<b$')
    expect(out).toMatch(/^<p><math xmlns="[^"]+" alttext="a&lt;b"><semantics>.*<mo>&lt;<\/mo>/)
    expect(out).toContain('<annotation encoding="application/x-tex">a&lt;b</annotation>')
    expect(await html(`$${'a+'.repeat(20)}b$，`)).toMatch(
      /<p><span class="keep"><span class="long-formula" tabindex="0"><math .*<\/math><\/span>，<\/span><\/p>/,
    )
    expect(await html('$$\na\n$$')).toContain(
      '<div class="math" tabindex="0"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"',
    )
    expect(await html('$a<b$\n\n$$\nc\n$$', { math: 'tex' })).toBe(
      '<p>\\(a&lt;b\\)</p>\n<div class="math">\\[c\\]</div>\n',
    )
  })

  it('shows a formula that it cannot read, and says where it is', async () => {
    const found: Diagnostic[] = []
    const out = await html('x $\\nosuch{a}$', { report: (one) => found.push(one), source: 'a.md' })
    expect(out).toBe('<p>x <code class="math-source">\\nosuch{a}</code></p>\n')
    expect(found).toMatchObject([{ rule: 'formula-unreadable', source: 'a.md', line: 1, column: 3 }])
  })

  it('draws no space where a line of Chinese or Japanese was broken', async () => {
    expect(await html('大模型\n训练，\n**数据**\n够')).toBe('<p>大模型训练，<strong>数据</strong>够</p>\n')
    expect(await html('큰\n모델 big\nmodel 大\nm')).toBe('<p>큰\n모델 big\nmodel 大\nm</p>\n')
  })

  it('turns code from left to right in a text that runs the other way', async () => {
    const out = await html('`a`\n\n```\nb\n```', { direction: 'rtl' })
    expect(out).toBe('<p dir="ltr"><code dir="ltr">a</code></p>\n<pre dir="ltr"><code>b</code></pre>\n')
  })

  it('marks a block that runs against the text around', async () => {
    expect(await html('a?\n\nما b?\n\n- c?\n\n# d?', { direction: 'rtl' })).toBe(
      '<p dir="ltr">a?</p>\n<p>ما b?</p>\n<ul dir="ltr">\n<li>c?</li>\n</ul>\n<h3 dir="ltr">d?</h3>\n',
    )
    expect(await html('ما؟\n\na')).toBe('<p dir="rtl">ما؟</p>\n<p>a</p>\n')
  })

  it('writes what is left of the node types', async () => {
    expect(await html('> *a* **b** ~~c~~  \n> d\n\n---')).toBe(
      '<blockquote>\n<p><em>a</em> <strong>b</strong> <del>c</del><br/>\nd</p>\n</blockquote>\n<hr/>\n',
    )
  })
})
