import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import type { Nodes } from 'mdast'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Diagnostic, PublishError } from '../../model/diagnostic.ts'
import { toMdast } from '../../parse/mdast/mdast.ts'
import { readBook } from '../readBook.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'formats-'))
})
afterAll(() => rm(home, { recursive: true }))

async function read(name: string, content: string | Uint8Array) {
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic)
  await writeFile(join(home, name), content)
  const [article] = (await readBook(join(home, name), report)).articles
  if (article === undefined) throw new Error('no article')
  return { article, found, tree: await toMdast(article, report) }
}

/** Each text of a tree with the line it stands on. */
function texts(node: Nodes): string[] {
  if ('value' in node) return [`${node.position?.start.line}: ${node.value}`]
  return 'children' in node ? node.children.flatMap(texts) : []
}

describe('tables', () => {
  test('a row is a card: heading, answer, labelled fields', async () => {
    const csv =
      'Tags,Question,Answer,Explanation\r\nos,"What is a ""lock""?\r\nSay it.","A guard.\r\n\r\n# not a heading",Because\r\n'
    const { article, tree } = await read('a.csv', csv)
    expect(article.text).toBe(
      '\n\n## What is a "lock"?\n\nSay it.\n\n**Answer:** A guard.\n\n\\# not a heading\n\n**Explanation:** Because\n\n**Tags:** os',
    )
    expect(texts(tree)).toEqual([
      '2: What is a "lock"?',
      '3: Say it.',
      '3: Answer:',
      '3:  A guard.',
      '5: # not a heading',
      '5: Explanation:',
      '5:  Because',
      '2: Tags:',
      '2:  os',
    ])
  })

  test.each([
    [
      'a.tsv',
      'What is a lock?\tA guard\nWhat is TCP, and UDP?\tTwo\tmore\n',
      '## What is a lock?\n\nA guard\n\n## What is TCP, and UDP?\n\nTwo\n\nmore',
    ],
    [
      'semicolon.csv',
      '问题;答案;解析\n什么是锁？;机制;因为\n',
      '## 什么是锁？\n\n**答案：** 机制\n\n**解析：** 因为',
    ],
    ['choice.csv', 'q,A,B,answer\nWhich?,x,y,B\n', '## Which?\n\n- A. x\n- B. y\n\n**Answer:** B'],
    ['continued.csv', 'question,answer\nQ,A\n,and more\n\n', '## Q\n\nA\n\nand more'],
    ['open.csv', '"never closed,x\nb,c\n', '## "never closed\n\nx\n\n## b\n\nc'],
  ])('%s', async (name, content, expected) => {
    expect((await read(name, content)).article.text.trim()).toBe(expected)
  })

  test('what Anki exports as text', async () => {
    const { article } = await read(
      'anki.txt',
      '#separator:tab\n#html:true\n#tags column:3\nQ <b>b</b>\tA<br>x\tos::sync exam\n{{c1::P}}\t\t\n',
    )
    expect(article.text.trim()).toBe('## Q <b>b</b>\n\nA<br>x\n\n**Tags:** os::sync, exam\n\n## {{c1::P}}')
  })

  test('two exports of Anki one behind the other, with comments, sounds and named columns', async () => {
    const first =
      '#separator:tab\n#guid column:1\nk1\t[sound:a.mp3] Which dye?\tmadder\nk2\t"#1 dye"\tindigo\n'
    const second = '\n# older notes\n#separator:Semicolon\n#columns:Back;Front\nwoad;Blue plant?\n# 2 notes\n'
    for (const name of ['anki.txt', 'anki.tsv']) {
      const { article } = await read(name, first + second)
      expect(article.text.replace(/\n{2,}/g, '\n').trim()).toBe(
        '## Which dye?\nmadder\n[sound:a.mp3] \n## #1 dye\nindigo\n## Blue plant?\nwoad',
      )
    }
  })

  test('other text is Markdown', async () => {
    expect((await read('notes.txt', '#tag: no header\n\n## Q\n')).article.text).toBe(
      '#tag: no header\n\n## Q\n',
    )
  })
})

describe('quizzes', () => {
  const answered = (...lines: readonly string[]) => lines.join('\n')

  test('GIFT: options with feedback, verdicts, blanks, numbers, pairs, escapes', async () => {
    const gift = answered(
      '// made by hand',
      '$CATEGORY: $course$/top/Cells',
      '',
      '::one::Where does it',
      'take place?{ =Here#Right. ~There\\=not ~%-50%Nowhere }',
      '',
      'Leaves are\\: red. {F#They are green.}',
      '',
      'The capital is {=Paris =paris} of France.',
      '',
      'When?{#1779:2}',
      '',
      'Match.{ =b -> 2 =a -> 1 }',
      '',
      'Discuss. {}',
    )
    const expected = answered(
      '# Cells',
      '',
      '## Where does it take place?',
      '',
      '- A. Here',
      '- B. There=not',
      '- C. Nowhere',
      '',
      '**Answer:** A',
      '',
      '**Explanation:**',
      '',
      '- A: Right.',
      '',
      '## Leaves are: red.',
      '',
      '**Answer:** False',
      '',
      '**Explanation:** They are green.',
      '',
      '## The capital is _____ of France.',
      '',
      '**Answer:**',
      '',
      '- Paris',
      '- paris',
      '',
      '## When?',
      '',
      '**Answer:** 1779 ± 2',
      '',
      '## Match.',
      '',
      '1. b',
      '2. a',
      '',
      '- 1',
      '- 2',
      '',
      '**Answer:**',
      '',
      '- b → 2',
      '- a → 1',
      '',
      '## Discuss.',
    )
    expect((await read('quiz.gift', gift)).article.text.trim()).toBe(expected)
    expect((await read('quiz.txt', gift)).article.text.trim()).toBe(expected)
  })

  test('GIFT: tags in a comment, how an answer is set, and Aiken that goes on behind it', async () => {
    const quiz = answered(
      '// question: 1  [id:7] [tag:sea] [tag: salt]',
      '::a::[html]<p>How salty?</p>{ =[html]35 ppt#[plain]Rather. ~3 ppt }',
      '',
      '::b::It floats.{T}',
      '',
      'Which current is warm?',
      'A. Labrador',
      'B. Gulf Stream',
      'ANSWER: B',
      '',
      'What drives',
      'upwelling?',
      'A) wind',
      '',
      'B) tides',
      'ANSWER:',
      '// the end',
    )
    const { article } = await read('quiz.txt', quiz)
    expect(article.text.replace(/\n{2,}/g, '\n').trim()).toBe(
      answered(
        '## <p>How salty?</p>',
        '- A. 35 ppt',
        '- B. 3 ppt',
        '**Answer:** A',
        '**Explanation:**',
        '- A: Rather.',
        '**Tags:** sea, salt',
        '## It floats.',
        '**Answer:** True',
        '## Which current is warm?',
        '- A. Labrador',
        '- B. Gulf Stream',
        '**Answer:** B',
        '## What drives upwelling?',
        '- A. wind',
        '- B. tides',
        '***',
        '// the end',
      ),
    )
  })

  test('Aiken: an article whose answers have notes, or other questions, is Markdown', async () => {
    const text =
      '1. Which is red?\nA. a rose\nB. grass\nANSWER: A\nIt is.\n\n2. Which is green?\nA. a rose\nB. grass\nANSWER: B\nIt is.\n'
    expect((await read('notes.txt', text)).article.isDeck).toBe(false)
  })

  test('GIFT: what is told of a wrong and of a right verdict stays apart', async () => {
    const { article } = await read('verdict.gift', '::v::Ice floats.{T#It does.#It is lighter.}\n')
    expect(article.text.trim()).toBe(
      '## Ice floats.\n\n**Answer:** True\n\n**Explanation:** It is lighter.\n\n- True: It does.',
    )
  })

  test('a text that only looks a little like GIFT is Markdown', async () => {
    const text = '## What does `{}` make?\n\nA set {=or not}.\n'
    expect((await read('braces.txt', text)).article.text).toBe(text)
  })

  test('Moodle XML: titles end with their first block, entities and wrappers are resolved, lines count', async () => {
    const xml = answered(
      '<?xml version="1.0"?>',
      '<quiz>',
      '<question type="category"><category><text>$course$/Fire</text></category></question>',
      '<question type="multichoice"><questiontext format="html"><text><![CDATA[<p>Which <b>one</b>?</p>',
      '<pre>x = 1</pre>]]></text></questiontext>',
      '<answer fraction="0"><text>&lt;p&gt;Water &amp;amp; sand&lt;/p&gt;</text><feedback><text>No!</text></feedback></answer>',
      '<answer fraction="100"><text>CO2</text></answer>',
      '<generalfeedback><text>It leaves nothing.</text></generalfeedback></question>',
      '<question type="truefalse"><questiontext><text>Sand burns.</text></questiontext>',
      '<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>',
      '</quiz>',
    )
    const { article, tree } = await read('quiz.xml', xml)
    expect(article.text.trim()).toBe(
      answered(
        '# Fire',
        '',
        '## Which <b>one</b>?',
        '',
        '',
        '<pre>x = 1</pre>',
        '',
        '- A. Water &amp; sand',
        '- B. CO2',
        '',
        '**Answer:** B',
        '',
        '**Explanation:** It leaves nothing.',
        '',
        '- A: No!',
        '',
        '## Sand burns.',
        '',
        '**Answer:** False',
      ),
    )
    expect(texts(tree)).toContain('4: Which ')
    expect(texts(tree)).toContain('7: B. CO2')
  })

  test.each([
    ['no quiz', '<sitemap/>', /no quiz/],
    ['not well-formed', '<quiz><question></quiz>', /cannot be read/],
    ['too deep', '<quiz>'.repeat(200), /100 deep/],
  ])('XML that is %s', async (_, xml, message) => {
    await expect(read('a.xml', xml)).rejects.toThrow(message)
  })
})

describe('notebooks', () => {
  const cells = [
    { cell_type: 'markdown', source: ['## What is a "list"?\n', '\n', 'A中 **row**.'] },
    { cell_type: 'code', source: ['x = [1]\n', 'print(x)'], outputs: [{ text: ['no'] }] },
    { cell_type: 'markdown', source: [] },
  ]
  const notebook = JSON.stringify(
    { cells, metadata: { language_info: { name: 'python' } } },
    null,
    1,
  ).replace('A中', 'A\\u4e2d')

  test('text cells are Markdown, code cells code, at the lines of the file', async () => {
    const { tree } = await read('a.ipynb', notebook)
    const line = (text: string) => notebook.split('\n').findIndex((found) => found.includes(text)) + 1
    expect(texts(tree)).toEqual([
      `${line('## What')}: What is a "list"?`,
      `${line('A\\u4e2d')}: A中 `,
      `${line('A\\u4e2d')}: row`,
      `${line('A\\u4e2d')}: .`,
      `${line('x = [1]')}: x = [1]\nprint(x)`,
    ])
  })

  test.each(['{"cells": 1}', '[]', '{', 'null'])('%s is none', async (content) => {
    await expect(read('b.ipynb', content)).rejects.toThrow(PublishError)
  })
})

describe('pages', () => {
  test('a heading keeps its words where they link back to the contents, and loses the link to itself', async () => {
    const page = `<!doctype html><html><body><main>
<h1><a class="toc-backref" href="#id1">Seile</a><a class="headerlink" href="#seile" title="Link">¶</a></h1>
<h2><a class="header-anchor" href="#a" aria-hidden="true">#</a> 什么是缆？</h2><p>粗绳。</p>
<h2 id="b">Was ist ein Tau?<a class="hash-link" href="#b">\u200b</a> <span class="share">Teilen</span></h2><p>Ein Seil.</p>
<p>Fußnote<a href="#f1">*</a></p></main></body></html>`
    expect(texts((await read('heads.html', page)).tree)).toEqual([
      '2: Seile',
      '3: 什么是缆？',
      '3: 粗绳。',
      '4: Was ist ein Tau?',
      '4: Ein Seil.',
      '5: Fußnote',
      '5: *',
    ])
  })

  test('the content is found among what stands around it', async () => {
    const page = `<!doctype html><html><head><title>T</title><style>a{}</style></head><body class="has-sidebar">
<nav><a href="/">Home</a></nav><div><div class="post">
<h1>Locks</h1>
<p>What is <b>a</b> lock? *as is*</p>
<div class="highlight"><table><tr><td class="gutter"><pre>1
2</pre></td><td><pre>let a
b()</pre></td></tr></table></div>
</div></div><div id="comments"><p>First!</p></div><footer>©</footer></body></html>`
    const { tree, found } = await read('a.html', page)
    expect(texts(tree)).toEqual(['3: Locks', '4: What is ', '4: a', '4:  lock? *as is*', '6: let a\nb()'])
    expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '2 html-removed',
      '8 html-removed',
      '8 html-removed',
    ])
  })

  test('a page is read in the encoding that it names', async () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xd7, 0xf2, 0xee, 0x3f]),
    ])
    expect(texts((await read('ru.html', page)).tree)).toEqual(['1: Что?'])
  })

  test('a page in a form, or of endless nesting, still is its text', async () => {
    expect(texts((await read('form.html', '<body><form><p>Q?</p><p>A</p></form>')).tree)).toEqual([
      '1: Q?',
      '1: A',
    ])
    const { tree, found } = await read('deep.html', `${'<div>'.repeat(5000)}<p>Q?</p>`)
    expect(texts(tree)).toEqual(['1: Q?'])
    expect(found.map(({ rule }) => rule)).toEqual(['nesting-too-deep'])
  })
})

describe('Word documents', () => {
  const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'

  async function docx(body: string): Promise<Uint8Array> {
    const zip = new JSZip()
    zip.file(
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    )
    const relationship = (type: string, target: string) =>
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`
    zip.file('_rels/.rels', relationship('officeDocument', 'word/document.xml'))
    zip.file('word/_rels/document.xml.rels', relationship('styles', 'styles.xml'))
    zip.file(
      'word/styles.xml',
      `<w:styles xmlns:w="${wordNamespace}"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>`,
    )
    zip.file(
      'word/document.xml',
      `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`,
    )
    return zip.generateAsync({ type: 'uint8array' })
  }

  test('headings and paragraphs, places counted in paragraphs', async () => {
    const body =
      '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>什么是锁？</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>机制</w:t></w:r></w:p>'
    const { tree } = await read('a.docx', await docx(body))
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
    expect(texts(tree)).toEqual(['1: 什么是锁？', '2: 机制'])
  })

  test.each([
    ['text', 'no archive'],
    ['a cut archive', Buffer.from('504b0506', 'hex')],
  ])('%s is none', async (_, content) => {
    await expect(read('b.docx', content)).rejects.toThrow('the file is no Word document')
  })

  test('an archive that unpacks without end is not unpacked', async () => {
    const bytes = await docx('')
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at + 28 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true)
    await expect(read('bomb.docx', bytes)).rejects.toThrow('unpacks to too much')
  })
})
