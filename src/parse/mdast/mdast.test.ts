import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { type Diagnostic, PublishError } from '../../model/diagnostic.ts'
import type { ArticleFile } from '../../read/article.ts'
import { lineEnds } from '../../read/repair/lineEnds.ts'
import { repair } from '../../read/repair/repair.ts'
import { toMdast } from './mdast.ts'

function article(original: string): ArticleFile {
  const { text, positions } = repair(original, lineEnds(original, 0), 'a.md', () => {})
  return { path: 'a.md', sha256: '', text, positions, frontMatter: null }
}

async function read(markdown: string): Promise<{ tree: Root; found: Diagnostic[] }> {
  const found: Diagnostic[] = []
  const tree = await toMdast(article(markdown), (diagnostic) => found.push(diagnostic))
  return { tree, found }
}

/** A tree on one line: `p("a ", strong("b"))`. */
function outline(node: Nodes): string {
  const { type } = node
  if (type === 'text') return JSON.stringify(node.value)
  if (type === 'code' || type === 'inlineCode' || type === 'math' || type === 'inlineMath')
    return `${type}(${JSON.stringify(node.value)})`
  if (type === 'image') return `image(${node.url})`
  const marks = [
    node.data?.hName,
    node.data?.details && 'details',
    node.data?.summary && 'summary',
    node.data?.definitions && 'dl',
  ]
  const detail =
    type === 'link' ? [node.url] : type === 'listItem' && node.checked !== null ? [String(node.checked)] : []
  const name = [type === 'paragraph' ? 'p' : type, ...marks, ...detail].filter(Boolean).join(' ')
  const children = 'children' in node ? node.children.map(outline).join(', ') : ''
  return type === 'root' ? children : `${name}(${children})`
}

const cases: Readonly<Record<string, readonly (readonly [markdown: string, tree: string])[]>> = {
  'emphasis beside Chinese': [
    ['**重点。**后', 'p(strong("重点。"), "后")'],
    ['这是**“引号”**的例子', 'p("这是", strong("“引号”"), "的例子")'],
    ['1~2 个，3~4 天', 'p("1~2 个，3~4 天")'],
    ['~~旧~~新', 'p(delete("旧"), "新")'],
  ],
  'formulas and prices': [
    ['$5 and $10, US$20', 'p("$5 and $10, US$20")'],
    ['令$x_1$为 $y$。', 'p("令", inlineMath("x_1"), "为 ", inlineMath("y"), "。")'],
    ['costs $5, not $x$', 'p("costs $5, not ", inlineMath("x"))'],
    ['$5 和 US$ 价', 'p("$5 和 US$ 价")'],
    ['the $n$th and $n!$ways', 'p("the ", inlineMath("n"), "th and ", inlineMath("n!"), "ways")'],
    ['[[$A==$B]] and [[$a -lt $b]]', 'p("[[$A==$B]] and [[$a -lt $b]]")'],
    ['$HOME/$USER, $a.$b und $key=>$value', 'p("$HOME/$USER, $a.$b und $key=>$value")'],
    ['a `$x$` and \\$y$', 'p("a ", inlineCode("$x$"), " and $y$")'],
    ['$$a+b$$', 'math("a+b")'],
    ['so $$a+b$$ holds', 'p("so ", inlineMath("a+b"), " holds")'],
    ['$$ a = b\n+ c $$', 'math("a = b\\n+ c")'],
    ['\\(x^2\\) and \\(as is\\)', 'p(inlineMath("x^2"), " and (as is)")'],
    ['\\[\ny_1\n\\]', 'math("y_1")'],
    ['$$\na\n\nnext', 'math("a"), p("next")'],
    ['$\\$5$', 'p(inlineMath("\\\\$5"))'],
  ],
  'references and links': [
    [
      '[a] and [b][A]\n\n[A]: https://e.org "t"',
      'p(link https://e.org("a"), " and ", link https://e.org("b"))',
    ],
    ['![p][A]\n\n[A]: x.png', 'p(image(x.png))'],
    [
      '[a] [b][c] ![d]\n\n```\n[a]: u\n[c]: u\n[d]: u\n```',
      'p("[a] [b][c] ![d]"), code("[a]: u\\n[c]: u\\n[d]: u")',
    ],
    ['[x](javascript:alert(1)) [y](  ) [z](//e.org)', 'p("x y ", link https://e.org("z"))'],
    [
      '[up](#a) [mail](mailto:a@b.c) [file](../b.md)',
      'p(link #a("up"), " ", link mailto:a@b.c("mail"), " file")',
    ],
    ['见https://e.org/a。后面', 'p("见", link https://e.org/a("https://e.org/a"), "。后面")'],
    ['x[^1]\n\n[^1]: note', 'p("x", footnoteReference()), footnoteDefinition(p("note"))'],
  ],
  'HTML in a line': [
    ['a<br>b<br/>c', 'p("a", break(), "b", break(), "c")'],
    [
      'H<sub>2</sub>O <kbd>Ctrl</kbd> <u>u</u> <ins>i</ins>',
      'p("H", emphasis sub("2"), "O ", emphasis kbd("Ctrl"), " ", emphasis u("u"), " ", emphasis u("i"))',
    ],
    ['Answer: <sub><sub>E<sub><sub>', 'p("Answer: E")'],
    ['**Lösung:** <sup>B und C</sup>', 'p(strong("Lösung:"), " B und C")'],
    [
      '<sup>14</sup>C, log <sub>2</sub> n, <sub>x</sub>',
      'p(emphasis sup("14"), "C, log ", emphasis sub("2"), " n, ", emphasis sub("x"))',
    ],
    ['<sup>1</sup> a note', 'p(emphasis sup("1"), " a note")'],
    ['<b>x **y**</b> <font color="red">z</font>', 'p(strong("x ", strong("y")), " ", "z")'],
    ['<code>a **b**</code> &lt;T&gt; &amp;', 'p(inlineCode("a b"), " <T> &")'],
    ['List<String> and <your-name>', 'p("List<String> and <your-name>")'],
    [
      'the <template> tag, a <div> and </p>, <script>x</script>',
      'p("the <template> tag, a <div> and </p>, <script>x</script>")',
    ],
    [
      'the <p> element, `x` or the <b>, <li> tags',
      'p("the <p> element, ", inlineCode("x"), " or the <b>, <li> tags")',
    ],
    ['使用<p>标签', 'p("使用<p>标签")'],
    ['One.<p>Two <b>three', 'p("One."), p("Two ", strong("three"))'],

    ['<a name="x"></a>T <a href="https://e.org">l</a><!-- c -->', 'p("T ", link https://e.org("l"))'],
    ['<img src="a.png" alt="x" width=10> <img data-src="b.png">', 'p(image(a.png), " ", image(b.png))'],
    ['# <span id="a">T</span>', 'heading("T")'],
    ['<ruby>漢<rt>かん</rt></ruby>', 'p("漢(かん)")'],
  ],
  'HTML blocks': [
    [
      '<details><summary>Q</summary>\n\nA **b**\n\n</details>',
      'blockquote details(p summary("Q"), p("A ", strong("b")))',
    ],
    [
      '<details>\n<summary>**Q**</summary>\n- a\n- `b`\n</details>',
      'blockquote details(p summary(strong("Q")), list(listItem(p("a")), listItem(p(inlineCode("b")))))',
    ],
    [
      '<details><summary>Q\n\n* A\n* B</summary><br><b>\n\n- x\n</b></details>\n\ny',
      'blockquote details(p summary("Q"), list summary(listItem(p("A")), listItem(p("B"))), list(listItem(p("x")))), p("y")',
    ],
    [
      '- q\n  <details>\n  a\n  </details>\n- r',
      'list(listItem(p("q"), blockquote details(p("a"))), listItem(p("r")))',
    ],
    ['<p align="center">\n\n# T\n\n</p>', 'heading("T")'],
    ['<div>a<p>b</p></div>', 'p("a"), p("b")'],
    ['<pre><code class="language-js">let a\n\n&lt;b&gt;</code></pre>', 'code("let a\\n\\n<b>")'],
    [
      '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>',
      'list(listItem true(p("a")), listItem false(p("b")))',
    ],
    [
      '<dl><dt>T</dt><dd>d</dd><dd>e</dd><dt>U</dt><dd>f</dd></dl>',
      'list dl(listItem(p("T"), p("d"), p("e")), listItem(p("U"), p("f")))',
    ],
    [
      '<table><caption>C</caption><tr><th>a</th></tr><tr><td><ul><li>1</li><li>2</li></ul></td></tr></table>',
      'p("C"), table(tableRow(tableCell("a")), tableRow(tableCell("1", break(), "2")))',
    ],
    [
      '<script>alert(1)</script>\n\n<style>a{}</style>\n\n<iframe src="https://e.org/v" title="V"></iframe>',
      'p(link https://e.org/v("V"))',
    ],
    [
      '<math display="block"><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></semantics></math>',
      'math("x_1")',
    ],
    ['<video src="https://e.org/v.mp4"></video>', 'p(link https://e.org/v.mp4("https://e.org/v.mp4"))'],
    [
      '| a |\n| - |\n| x<ul><li>1</li></ul> |',
      'table(tableRow(tableCell("a")), tableRow(tableCell("x", break(), "1")))',
    ],
  ],
  'HTML that nests what Markdown cannot': [
    [
      '<a href="https://e.org"><h2>T</h2><p>t</p></a>',
      'heading(link https://e.org("T")), p(link https://e.org("t"))',
    ],
    [
      '<a href="https://e.org"><picture><img src="a.png"></picture></a>',
      'p(link https://e.org(image(a.png)))',
    ],
    ['<ul>a<li>b</li></ul>', 'list(listItem(p("a"), p("b")))'],
    ['<del><p>x</p></del>', 'p("x")'],
    [
      '<table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>',
      'table(tableRow(tableCell()), tableRow(tableCell("in")))',
    ],
  ],
  'task lists': [['- [x] a\n- [ ] b', 'list(listItem true(p("a")), listItem false(p("b")))']],
}

for (const [name, trees] of Object.entries(cases)) {
  describe(name, () => {
    test.each(trees)('%j', async (markdown, expected) => {
      const { tree } = await read(markdown)
      expect(outline(tree)).toBe(expected)
    })
  })
}

test('what is taken out is told at its place', async () => {
  const { found } = await read(
    'a\n\n<script>x</script>\n\n[x](vbscript:y) [b](./b.md) [c](c.md)\n\n<script>y</script>\n',
  )
  expect(found.map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`)).toEqual([
    '3:1 html-removed `<script>` taken out, 2 times',
    '5:1 link-unsafe link to `vbscript:y` taken out',
    '5:17 link-relative link to the file `./b.md` and 1 more: no file of a book',
  ])
})

test('comments stay findable, out of the tree', async () => {
  const { tree } = await read('Q::A <!--SR:!2024-01-01,3,250-->\n\n<!-- more -->\n\n<div><!-- in --></div>\n')
  expect(tree.data?.comments?.map(({ value, position }) => [value, position?.start.line])).toEqual([
    ['SR:!2024-01-01,3,250', 1],
    [' more ', 3],
    [' in ', 5],
  ])
  expect(outline(tree)).toBe('p("Q::A")')
})

test('places are those of the user’s file, behind repairs, CRLF and HTML', async () => {
  const original =
    'one<|user|>## Two\r\n\r\n<details>\r\n<summary>S</summary>\r\n\r\nthree **four**\r\n\r\n</details>\r\n'
  const { tree } = await read(original)
  const slices: string[] = []
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? {}
    if (node.type === 'text') slices.push(original.slice(start?.offset, end?.offset))
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  expect(slices).toEqual(['one', 'Two', 'S', 'three ', 'four'])
})

describe('hostile input', () => {
  test.each([
    ['quotes', '> '.repeat(50_000)],
    ['items', '- '.repeat(50_000)],
    ['nested lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join('')],
    ['emphasis', `${'*a '.repeat(1000)}${'b* '.repeat(1000)}`],
    ['elements', '<div>'.repeat(50_000)],
    ['elements in a line', `x ${'<b>'.repeat(2000)}`],
  ])('nesting of %s is bounded and told', async (_, markdown) => {
    const { tree, found } = await read(markdown)
    const depth = (node: Nodes): number =>
      1 + ('children' in node ? Math.max(0, ...node.children.map(depth)) : 0)
    expect(depth(tree)).toBeLessThan(110)
    expect(found.map(({ rule }) => rule)).toEqual(['nesting-too-deep'])
  })

  test.each([
    ['brackets', '['.repeat(200_000)],
    ['stars', 'a* '.repeat(100_000)],
    ['a line with marks', `${'word '.repeat(100_000)}**end**`],
  ])('%s beyond reason stay text, and it is told', async (_, markdown) => {
    const { tree, found } = await read(`# T\n\n${markdown}\n\nend`)
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(outline(tree.children[1] as Nodes)).toBe(`p(${JSON.stringify(markdown.trim())})`)
    expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['3 block-too-large'])
  })

  test('rows of underscores are room to write in; fewer set words', async () => {
    const { tree } = await read('状态是____、________和____。\n\n____ and ____, ___a___, __b__')
    expect(outline(tree.children[0] as Nodes)).toBe('p("状态是____、________和____。")')
    expect(outline(tree.children[1] as Nodes)).toMatch(/^p\("____ and ____, ".*a.*", ".*b.*\)$/)
  })

  test('a picture in its address is no markup, however large', async () => {
    const { tree, found } = await read(`# T\n\n![a](data:image/png;base64,${'iVBO'.repeat(100_000)}) b`)
    expect(outline(tree.children[1] as Nodes)).toMatch(/^p\(image.*" b"\)$/)
    expect(found).toEqual([])
  })

  test('spans of a table add no million cells', async () => {
    const { tree } = await read(
      '<table><tr><td colspan="1000000" rowspan="1000">a</td></tr><tr><td>b</td></tr></table>',
    )
    expect(outline(tree).length).toBeLessThan(200)
  })

  test('more markup than any article has is refused', async () => {
    await expect(read('a*\n'.repeat(250_001))).rejects.toThrow(PublishError)
  })

  test('a long table is read row by row, with the places of its rows', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `| q${index} | *a* |\n`).join('')
    const { tree } = await read(`# T\n\n| Q | A |\n| - | - |\n${rows}\nend`)
    const table = tree.children[1]
    if (table?.type !== 'table') throw new TypeError('no table')
    expect(table.children).toHaveLength(2001)
    expect(table.children.map(({ position }) => position?.start.line)).toEqual([
      3,
      ...Array.from({ length: 2000 }, (_, i) => 5 + i),
    ])
    expect(table.position?.end.line).toBe(2004)
  })
})
