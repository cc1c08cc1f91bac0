import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from '../../../test/support/filesOf.ts'
import { type ReadPdf, readPdf, textOf } from '../../../test/support/readPdf.ts'
import { content, question, sampleBook } from '../../../test/support/sampleBook.ts'
import { type GivenOptions, optionsSchema } from '../../config/options.ts'
import type { Book, Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { readResource } from '../../resources.ts'
import { emit } from './pdf.ts'

async function written(book: Book, report: (found: Diagnostic) => void = () => {}, given: GivenOptions = {}) {
  return filesOf(emit(book, v.parse(optionsSchema, given), { report, resource: readResource }))
}

/** The handout of a book, read again. */
async function handout(book: Book, report?: (found: Diagnostic) => void): Promise<ReadPdf> {
  const [file] = await written(book, report)
  return readPdf(file?.bytes ?? new Uint8Array())
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')

describe('a book of everything', () => {
  let files: readonly ReadPdf[]

  beforeAll(async () => {
    files = (await written(sampleBook())).map(({ bytes }) => readPdf(bytes))
  })

  test('is three documents', async () => {
    const suffixes = (await written(sampleBook())).map(({ suffix }) => suffix)
    expect(suffixes).toEqual(['.pdf', '-questions.pdf', '-answers.pdf'])
  })

  test('has the text of the article in its order', () => {
    const [first] = files
    const text = squeezed(first === undefined ? '' : textOf(first))
    const wanted = [
      '样书&<Sample>',
      '第一章面试题',
      '1大模型训练需要多少数据？',
      '出现2次',
      '请简要描述大模型训练需要多少数据，并解释为什么？',
      '以GPT为例，训练数据量可达到数万亿个token（词元）。',
      '1.并行训练（DistributedTraining）：任务拆分。',
      '2.混合精度FP16',
      '–内层一',
      '引文：数据质量比数量重要。',
      '方法优点数据并行简单流水线省显存',
      '见文档与旧说。',
      '其他问法：训练大模型需要多少数据',
      '2Whatdoesthisprint?',
      'console.log([..."a<b&&c"].length,"{{x}}")',
      'A.5B.6{{x}}',
      'Sixcodeunits:a,<,b,&,&,c.',
      '推导',
      '先写出softmax。',
      'defgrad(p,y):returnp-y#逐元素',
      '4Anunansweredquestion?',
      '原文未给出答案。',
    ]
    let from = 0
    for (const part of wanted) {
      const at = text.indexOf(part, from)
      expect([part, at >= 0]).toEqual([part, true])
      from = at
    }
  })

  test('asks on the question sheet without answering', () => {
    const text = squeezed(files[1] === undefined ? '' : textOf(files[1]))
    expect(text).toContain('姓名：')
    expect(text).toContain('A.5B.6{{x}}')
    expect(text).not.toContain('Sixcodeunits')
    expect(text).not.toContain('softmax')
  })

  test('answers in the key', () => {
    const text = squeezed(files[2] === undefined ? '' : textOf(files[2]))
    expect(text).toContain('2.B')
    expect(text).toContain('defgrad(p,y):')
    expect(text).not.toContain('Whatdoesthisprint')
  })

  test('puts every piece of content into the structure, once', () => {
    for (const { objects, pages } of files) {
      const elements = [...objects.values()].filter((dictionary) => /\/S \/\w+\n\/P /.test(dictionary))
      const kids = elements.flatMap((element) => kidsOf(element))
      const shown = pages.flatMap(({ pieces }, page) =>
        pieces.flatMap(({ mcid }) => (mcid === null ? [] : [`${page}:${mcid}`])),
      )
      expect(kids.length).toBe(shown.length)
    }
  })

  test('numbers its pages', () => {
    const [first] = files
    const feet = first?.pages.map(({ pieces }) => pieces.at(-1)?.runs.at(-1)?.text)
    expect(feet).toEqual(feet?.map((_, page) => `第 ${page + 1} 页，共 ${feet.length} 页`))
  })
})

/** Numbers of marked content of an element, those of other pages too. */
function kidsOf(element: string): string[] {
  const [, kids = ''] = /\/K \[([\s\S]*?)\]\n/.exec(`${element}\n`) ?? []
  const elsewhere = [...kids.matchAll(/\/MCID (\d+)/g)].map(([, id]) => id ?? '')
  const own = kids.replace(/<<[\s\S]*?>>/g, '').replace(/\d+ 0 R/g, '')
  return [...elsewhere, ...(own.match(/\d+/g) ?? [])]
}

test('the same book gives the same bytes', async () => {
  const [a, b] = [await written(sampleBook()), await written(sampleBook())]
  expect(a.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
    b.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  )
})

test('Letter is a paper too', async () => {
  const [file] = await written(sampleBook(), undefined, { paper: 'Letter' })
  expect(readPdf(file?.bytes ?? new Uint8Array()).pages[0]?.dictionary).toContain('/MediaBox [0 0 612 792]')
})

test('a root that is a sign has no bar, as Chinese fonts draw it', async () => {
  const questions = [question(1, '对的打“√”', { answer: content('√') })]
  const pdf = await handout(sampleBook({ sections: [], questions }))
  expect([...pdf.objects.values()].join('\n')).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansMath-Regular\n/)
})

test('a long book has contents with the pages of its questions, and links to them', async () => {
  const answer = content(Array.from({ length: 30 }, (_, line) => `Line ${line} of the answer.`).join('\n\n'))
  const questions = Array.from({ length: 8 }, (_, index) =>
    question(index + 1, `Question ${index + 1}?`, { answer }),
  )
  const pdf = await handout(sampleBook({ lang: 'en', sections: [], questions }))
  const pageOf = (text: string): number =>
    pdf.pages.findIndex(({ pieces }) =>
      pieces.some((piece) => piece.tag === 'H2' && piece.text.endsWith(text)),
    ) + 1
  const listed = pdf.pages[0]?.pieces.filter(({ tag }) => tag === 'Link').map(({ text }) => text)
  const wanted = questions.map(({ number, title }) => [`${number}${title}`, String(pageOf(title))])
  expect(listed).toEqual(wanted.flat())
  expect([...pdf.objects.values()].filter((object) => object.includes('/Subtype /Link')).length).toBe(8)
})

test.each([
  [5, false],
  [60, true],
])('a table of %i rows at the end of a page: parted is %j', async (rows, isParted) => {
  const filled = Array.from({ length: 24 }, (_, line) => `Line ${line}.`).join('\n\n')
  const table = ['| A | B |', '|---|---|', ...Array.from({ length: rows }, (_, row) => `| cell | ${row} |`)]
  const answer = content(`${filled}\n\n${table.join('\n')}`)
  const pdf = await handout(
    sampleBook({ lang: 'en', sections: [], questions: [question(1, 'Q?', { answer })] }),
  )
  const pages = pdf.pages.filter(({ pieces }) => pieces.some(({ text }) => text === 'cell'))
  expect(pages.length > 1).toBe(isParted)
})

test('a character of no font is shown by its number and told of once, with its place', async () => {
  const found: Diagnostic[] = []
  const questions = [question(1, 'Which script?', { answer: content('First line.\n\nA sign 𒀀, again 𒀀.') })]
  const pdf = await handout(sampleBook({ questions }), (diagnostic) => found.push(diagnostic))
  expect(textOf(pdf)).toContain('A sign U+12000, again U+12000.')
  expect(found.map(({ rule, source, line }) => [rule, source, line])).toEqual([
    ['glyph-missing', 'sample.md', 3],
  ])
})

test('raised, lowered and foreign characters keep what they are when copied', async () => {
  const text = 'H₂O, xⁿ, ⻓⽂字, 한국어, 日本の辻, Ελληνικά, 😀'
  const pdf = await handout(sampleBook({ questions: [question(1, 'Signs?', { answer: content(text) })] }))
  expect(squeezed(textOf(pdf))).toContain(squeezed(text))
})

test('a formula is drawn, its LaTeX can be copied; one that cannot be read is shown as it is', async () => {
  const found: Diagnostic[] = []
  const answer = content(
    'Let $p_i = \\frac{1}{\\text{数}}$ and $\\frac{1$.\n\n$$\n\\sqrt[3]{x} = \\left(\\begin{matrix} a \\\\ b \\end{matrix}\\right)\n$$',
  )
  const pdf = await handout(sampleBook({ questions: [question(1, 'Formulas?', { answer })] }), (one) =>
    found.push(one),
  )
  const text = textOf(pdf)
  expect(text).toContain('p_i = \\frac{1}{\\text{数}}')
  expect(text).toContain('\\sqrt[3]{x} = \\left(\\begin{matrix} a \\\\ b \\end{matrix}\\right)')
  expect(text).toContain('\\frac{1')
  expect(found.map(({ rule, line }) => [rule, line])).toEqual([['formula-unreadable', 1]])
})

test('an outline that a formula shows again, and a space that a line has everywhere, stand in the file once', async () => {
  const letters = content(`$${'xxxx '.repeat(5)}$ and $x$`)
  const chinese = content('训练数据的数量与质量都很重要，'.repeat(20))
  const questions = [question(1, 'x?', { answer: letters }), question(2, '量?', { answer: chinese })]
  const [file] = await written(sampleBook({ lang: 'zh-CN', questions }))
  const { pages, objects } = readPdf(file?.bytes ?? new Uint8Array())
  const outlines = [...objects.values()].filter((object) => object.includes('/Subtype /Form'))
  expect(outlines.length).toBe(1)
  const shown = pages.flatMap(({ content: operators }) => operators.split('\n'))
  expect(shown.join('\n').match(/ cm \/O1 Do Q/g)?.length).toBe(21)
  expect(shown.some((line) => /^0\.\d+ Tc$/.test(line))).toBe(true)
  // Within a spread line, numbers stand only beside marks and at changes of script.
  const wordy = shown.filter((line) => line.endsWith('TJ ET') && (line.match(/>-?[\d.]+</g) ?? []).length > 8)
  expect(wordy).toEqual([])
})

test('objects without a stream lie together', async () => {
  const [file] = await written(sampleBook())
  const alone = Buffer.from(file?.bytes ?? [])
    .toString('latin1')
    .match(/\d+ 0 obj\n(?:(?!endobj)[\s\S])*?\n(?:stream|endobj)\n/g)
  expect(alone?.length).toBeGreaterThan(3)
  expect(alone?.filter((object) => !object.endsWith('stream\n'))).toEqual([])
})

test('tables repeat their head, lose nothing over pages, and say what heads what', async () => {
  const rows = Array.from(
    { length: 90 },
    (_, row) => `| row ${row} | ${'long cell text '.repeat(row === 40 ? 400 : 3)}end${row} |`,
  )
  const answer = content(`| Name | What |\n| --- | --- |\n${rows.join('\n')}`)
  const pdf = await handout(sampleBook({ lang: 'en', questions: [question(1, 'Table?', { answer })] }))
  const text = squeezed(textOf(pdf))
  rows.forEach((_, row) => {
    expect(text).toContain(`end${row}`)
  })
  expect(text.match(/longcelltext/g)?.length).toBe(89 * 3 + 400)
  const heads = pdf.pages.map(({ pieces }) =>
    pieces.filter((piece) => piece.text.includes('What')).map(({ tag }) => tag),
  )
  expect(heads.flat().filter((kind) => kind === 'TH')).toEqual(['TH'])
  expect(heads.filter((kinds) => kinds.includes('Artifact')).length).toBe(pdf.pages.length - 1)
  expect([...pdf.objects.values()].filter((object) => object.includes('/Scope /Column')).length).toBe(2)
})

test('pictures of a table fit their columns, and letters of one with many columns are smaller', async () => {
  const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')
  const assets = new Map([
    ['a.svg', { mediaType: 'image/svg+xml' as const, bytes, width: 3000, height: 300 }],
  ])
  const row = `|${' value |'.repeat(14)}`
  const answer = content(
    `| ![wide](a.svg) | text |\n| - | - |\n| a | b |\n\n${row}\n|${' - |'.repeat(14)}\n${row}`,
  )
  const pdf = await handout(
    sampleBook({ lang: 'en', assets, sections: [], questions: [question(1, 'Table?', { answer })] }),
  )
  const lines = pdf.pages.flatMap(({ content: operators }) => operators.split('\n'))
  const [scale] = lines.flatMap((line) => (/^(\S+) 0 0 \S+ 0 0 cm$/.exec(line) ?? []).slice(1).map(Number))
  const runs = pdf.pages.flatMap(({ pieces }) => pieces).flatMap((piece) => piece.runs)
  const text = runs.find((run) => run.text === 'text')
  const left = Math.min(...runs.filter((run) => run.text === 'a').map(({ x }) => x))
  expect(left + 3000 * (scale ?? Infinity)).toBeLessThan(text?.x ?? 0)
  const values = runs.filter((run) => run.text === 'value')
  expect(values.length).toBe(28)
  expect(values[0]?.size).toBeLessThan(text?.size ?? 0)
})

test('a question never parts from the first lines of its answer, nor options from each other', async () => {
  const options = ['A', 'B', 'C', 'D'].map((key) => ({
    key,
    content: content(`Option ${key}`),
    correct: key === 'C',
  }))
  const questions = Array.from({ length: 40 }, (_, index) =>
    question(index + 1, `Question ${index + 1}?`, {
      kind: 'choice',
      options,
      explanation: content('Because it is so.'),
    }),
  )
  for (const { bytes } of (await written(sampleBook({ lang: 'en', sections: [], questions }))).slice(0, 2)) {
    const { pages } = readPdf(bytes)
    const pageOf = (text: string): number =>
      pages.findIndex(({ pieces }) => pieces.some((piece) => piece.tag === 'H2' && piece.text === text))
    for (const { pieces } of pages) {
      const shown = pieces.filter(
        ({ tag, text }) => tag !== 'Link' && /^(\d+Question|Option [ABD])/.test(text),
      )
      expect(shown.length % 4).toBe(0)
    }
    expect(pageOf('40Question 40?')).toBeGreaterThan(1)
  }
})

describe('the key', () => {
  const keyOf = async (
    answer: string,
    more: Partial<Question> = {},
    name?: string,
    lang = 'en',
  ): Promise<ReadPdf> => {
    const questions = [question(1, 'What?', { answer: content(answer), ...more })]
    const ports = { report: () => {}, resource: readResource, ...(name === undefined ? {} : { name }) }
    const book = sampleBook({ lang, sections: [], questions })
    const [, , key] = await filesOf(emit(book, v.parse(optionsSchema, {}), ports))
    return readPdf(key?.bytes ?? new Uint8Array())
  }
  const long = 'Many words of a paragraph. '.repeat(12)
  const list = '1. float\n2. overflow'

  test.each([
    ['a short answer whole', 'A box.\n\nUsed for columns.', ['A box.', 'Used for columns.'], false],
    ['what a colon announces, and no more', `Made by:\n\n${list}\n\n${long}`, ['Made by:', 'overflow'], true],
    ['the first text, not the picture above it', `![plan](a.png)\n\n${list}`, ['float', 'overflow'], true],
    ['code that nothing stands before', '```\nselect\n```\n\nFast.', ['select', 'Fast.'], false],
    ['what is behind a formula', 'It is\n\n$$\nx\n$$\n\nand so on.', ['It is', 'and so on.'], false],
    ['a little code', 'Short.\n\n```\nselect\n```', ['Short.', 'select'], false],
    ['no long code', `Short.\n\n\`\`\`\n${'select\n'.repeat(60)}\`\`\``, ['Short.'], true],
    ['the note that is referred to', `Text[^1].\n\n${long}\n\n[^1]: A note.`, ['Text1.', 'A note.'], true],
  ])('tells %s', async (_, answer, parts, isCut) => {
    const text = textOf(await keyOf(answer))
    for (const part of parts) expect(squeezed(text)).toContain(squeezed(part))
    // The dots stand on the line of what they lead to.
    expect(text.includes('…\u00a0Full\u00a0answer')).toBe(isCut)
    expect(text).not.toContain('[^')
    if (isCut) expect(text).not.toContain(answer.includes('select') ? 'select' : long.slice(0, 40))
  })

  test('names the points of an answer that is long, and leads to it in the handout', async () => {
    const points = ['Alpha', 'Beta'].map((label) => ({ label, term: null, text: long, sources: [] }))
    const key = await keyOf(`- **Alpha**: ${long}\n- **Beta**: ${long}`, { points }, 'book')
    expect(squeezed(textOf(key))).toContain('Alpha,Beta…Fullanswer')
    const action = [...key.objects.values()].find((object) => object.includes('GoToR'))
    expect(action).toContain('(book.pdf)')
    expect(action).toContain('/D (q000001)')
  })

  test('names what the points are called in brackets as the language has them', async () => {
    const points = ['甲', '乙'].map((label) => ({ label, term: 'Term', text: long, sources: [] }))
    const answer = `- **甲**: ${long}\n- **乙**: ${long}`
    expect(squeezed(textOf(await keyOf(answer, { points }, 'book', 'zh-CN')))).toContain(
      '甲（Term）、乙（Term）',
    )
    expect(squeezed(textOf(await keyOf(answer, { points }, 'book')))).toContain('甲(Term),乙(Term)')
  })

  test('tells the points of a short one whole', async () => {
    const points = ['Alpha', 'Beta'].map((label) => ({ label, term: null, text: 'one', sources: [] }))
    const text = textOf(await keyOf('- **Alpha**: one\n- **Beta**: two', { points }))
    expect(squeezed(text)).toContain('–Alpha:one–Beta:two')
  })
})

test('footnotes, quotes, tasks and marks of HTML are set', async () => {
  const answer = content(
    'Text[^1] and[^none].\n\n> quoted\n\n- [x] done\n- [ ] open\n\n---\n\n# Head\n\n[^1]: The note.',
  )
  const pdf = await handout(sampleBook({ lang: 'en', questions: [question(1, 'Blocks?', { answer })] }))
  const text = squeezed(textOf(pdf))
  for (const part of ['Text1and[^none].', 'quoted', 'done', 'open', 'Head', '1Thenote.'])
    expect(text).toContain(part)
  const objects = [...pdf.objects.values()].join('\n')
  expect(objects).toMatch(/\/S \/Note[\s\S]*\/ID \(note-1\)/)
  expect(objects).toContain('/S /BlockQuote')
})

test('pictures are shown with their text; one of another kind is named by it', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const assets = new Map([
    ['a.png', { mediaType: 'image/png' as const, bytes: png, width: 900, height: 9000 }],
    ['a.gif', { mediaType: 'image/gif' as const, bytes: png, width: 1, height: 1 }],
  ])
  const found: Diagnostic[] = []
  const answer = content('![dot](a.png)\n\nA ![moving](a.gif) and ![gone](b.png).')
  const pdf = await handout(
    sampleBook({ assets, questions: [question(1, 'Pictures?', { answer })] }),
    (one) => found.push(one),
  )
  expect([...pdf.objects.values()].join('\n')).toMatch(/\/S \/Figure\n\/P \d+ 0 R\n\/Alt \(dot\)/)
  expect(squeezed(textOf(pdf))).toContain('Amovingandgone.')
  expect(found.map(({ rule, line }) => [rule, line])).toEqual([['image-unsupported', 3]])
})

/** The operators that a drawing becomes. */
async function drawn(inner: string, found: Diagnostic[] = []): Promise<{ pdf: ReadPdf; operators: string }> {
  const bytes = new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40">${inner}</svg>`,
  )
  const assets = new Map([['a.svg', { mediaType: 'image/svg+xml' as const, bytes, width: 80, height: 40 }]])
  const questions = [question(1, 'Drawing?', { answer: content('![a drawing](a.svg)') })]
  const pdf = await handout(sampleBook({ lang: 'en', assets, sections: [], questions }), (one) =>
    found.push(one),
  )
  return { pdf, operators: pdf.pages.map(({ content: lines }) => lines).join('\n') }
}

describe('drawings', () => {
  test('are lines and letters, scaled from pixels to points', async () => {
    const { pdf, operators } = await drawn(
      '<rect x="1" y="2" width="3" height="4" fill="red"/><text x="5" y="6">Sätze 标签</text>',
    )
    expect(operators).toContain('0.75 0 0 0.75 0 0 cm')
    expect(operators).toContain('1 0 0 rg \n1 2 m\n4 2 l\n4 6 l\n1 6 l\nh f')
    expect(textOf(pdf)).toContain('Sätze 标签')
    expect([...pdf.objects.values()].join('\n')).toMatch(/\/S \/Figure\n\/P \d+ 0 R\n\/Alt \(a drawing\)/)
  })

  test('have gradients, arrowheads, clipping paths and what shines through', async () => {
    const { pdf, operators } = await drawn(`<defs>
      <linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
      <marker id="m" orient="auto"><path d="M0 0L3 1.5L0 3z"/></marker>
      <clipPath id="c"><rect width="7" height="7"/></clipPath></defs>
      <rect width="9" height="9" fill="url(#g)"/><path d="M0 0H9" marker-end="url(#m)" stroke="#000"/>
      <circle r="9" clip-path="url(#c)" opacity=".5"/><use href="#none"/>`)
    const objects = [...pdf.objects.values()].join('\n')
    expect(objects).toContain('/ShadingType 2')
    expect(operators).toMatch(/W n\n9 0 0 9 0 0 cm \/R\d+ sh/)
    expect(operators).toContain('1 0 0 1 9 0 cm\n0 0 3 3 re W n')
    expect(operators).toContain('0 0 m\n7 0 l\n7 7 l\n0 7 l\nh W n')
    expect(objects).toContain('/ca 0.5')
  })

  test('that draw themselves end, and what is not drawn is told of', async () => {
    const found: Diagnostic[] = []
    const { operators } = await drawn(
      '<g id="a"><use href="#a"/><rect width="1" height="1"/></g><rect width="2" height="2" filter="url(#f)"/>',
      found,
    )
    expect(operators.match(/ f$/gm)?.length).toBeGreaterThanOrEqual(2)
    // Each of the documents that show it tells of it; a run says it once.
    expect(new Set(found.map(({ rule, line }) => `${rule} ${line}`))).toEqual(
      new Set(['image-part-missing 1']),
    )
  })
})

test('a theme or a page file that is none is told of', async () => {
  const resource = (name: string) =>
    name.endsWith('page.json') ? Promise.resolve(Buffer.from('{"size": 1}')) : readResource(name)
  const failing = filesOf(emit(sampleBook(), v.parse(optionsSchema, {}), { report: () => {}, resource }))
  await expect(failing).rejects.toThrow('`size` is 1')
})

test('fonts of the user come first, bold ones for bold text; one that cannot be read is told of', async () => {
  const found: Diagnostic[] = []
  const folder = fileURLToPath(new URL('../../../build/fonts/', import.meta.url))
  const fonts = [
    `${folder}sans-italic.ttf`,
    `${folder}sans-bold-italic.ttf`,
    `${folder}stamp.txt`,
    `${folder}none.ttf`,
  ]
  const [file] = await written(sampleBook(), (one) => found.push(one), { fonts })
  const names = [...readPdf(file?.bytes ?? new Uint8Array()).objects.values()].join('\n')
  expect(names).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSans-Italic\n/)
  expect(names).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSans-BoldItalic\n/)
  expect(found.map(({ rule, source }) => [rule, source])).toEqual([
    ['font-unreadable', fonts[2]],
    ['font-unreadable', fonts[3]],
  ])
})

test('letters that join or run to the left are shaped, and copied as they were written', async () => {
  const answer = content(
    'المصفوفة هي (array) في 10 مواقع.\n\n- مهمة\n\n> اقتباس\n\n| أ | ب |\n| - | - |\n| ج | د |',
  )
  const hindi = content('क्रिकेट और विद्यार्थी')
  const pdf = await handout(
    sampleBook({
      lang: 'ar',
      questions: [question(1, 'ما هي؟', { answer }), question(2, 'मערך?', { answer: hindi })],
    }),
  )
  const words = textOf(pdf)
  expect(words).toContain('क्रिकेट')
  // Such words are painted from left to right, that is with their last letter first.
  expect(words).toContain([...'المصفوفة'].reverse().join(''))
  const runs = pdf.pages[0]?.pieces.flatMap((piece) => piece.runs) ?? []
  const place = (text: string): number => runs.find((run) => run.text === text)?.x ?? Number.NaN
  expect(place('1')).toBeGreaterThan(place([...'هي؟'].reverse().join('')))
  expect(place([...'المصفوفة'].reverse().join(''))).toBeGreaterThan(place('a'))
})

test('scripts of South and South-East Asia are shaped, and copied as they were written', async () => {
  const texts = [
    'ระบบปฏิบัติการ',
    'বাংলা ক্ষেত্র।',
    'இயங்குதளம்',
    'సాఫ్ట్‌వేర్',
    'સોફ્ટવેર',
    'ತಂತ್ರಾಂಶ',
    'സോഫ്റ്റ്‌വെയർ',
    'ਸਾਫਟਵੇਅਰ',
    'මෘදුකාංගය',
    'កម្មវិធី',
    'ຊອບແວ',
    'ဆော့ဖ်ဝဲ',
    'ლექსი',
    'համակարգ',
    'ሥርዓት',
  ]
  const found: Diagnostic[] = []
  const questions = texts.map((text, index) => question(index + 1, `${text}?`, { answer: content(text) }))
  const pdf = await handout(sampleBook({ lang: 'en', sections: [], questions }), (one) => found.push(one))
  expect(found).toEqual([])
  const copied = squeezed(textOf(pdf))
  for (const text of texts) expect(copied).toContain(squeezed(text))
})

test('sequences of emoji are copied whole, and shown without what only colours them', async () => {
  const sequences = ['👨‍👩‍👧‍👦', '👍🏽', '1️⃣', '❤️', '👩🏽‍💻']
  const questions = [question(1, 'Emoji?', { answer: content(`${sequences.join(' ')} 😀`) })]
  const pdf = await handout(sampleBook({ lang: 'en', sections: [], questions }))
  expect(textOf(pdf)).toContain(`${sequences.join(' ')} 😀`)
  const shown = pdf.pages.flatMap(({ content: operators }) => operators.split('\n'))
  const glyphsIn = (from: number): number =>
    shown
      .slice(from, shown.indexOf('EMC', from))
      .join('')
      .match(/<[0-9a-f]{4}>/g)?.length ?? 0
  const places = shown.flatMap((line, index) => (line.includes('/ActualText') ? [index] : []))
  expect(places.map(glyphsIn)).toEqual([4, 1, 2, 1, 2])
})

test('the text behind a key does not stand on it', async () => {
  const questions = [question(1, 'Keys?', { answer: content('1️⃣B') })]
  const pdf = await handout(sampleBook({ lang: 'en', sections: [], questions }))
  const runs = pdf.pages.flatMap(({ pieces }) => pieces).flatMap((piece) => piece.runs)
  const place = (start: string): number => runs.find(({ text }) => text.startsWith(start))?.x ?? Number.NaN
  // A key is nearly as wide as it is high, and its paragraph begins where its label does.
  expect(place('B') - place('Answer')).toBeGreaterThan(0.8 * 10.5)
})

test('a font of the user is shaped too', async () => {
  const answer = content('**क्ष** and **कि**')
  const fonts = [fileURLToPath(new URL('../../../build/fonts/sans-devanagari-bold.ttf', import.meta.url))]
  const questions = [question(1, 'What?', { answer })]
  const [file] = await written(sampleBook({ lang: 'en', sections: [], questions }), () => {}, { fonts })
  const pdf = readPdf(file?.bytes ?? new Uint8Array())
  expect(textOf(pdf)).toContain('क्ष and कि')
  // One sign and its number in the font, not three.
  const lines = pdf.pages.flatMap(({ content: operators }) => operators.split('\n'))
  const at = lines.findIndex((line) => line.includes('ActualText'))
  expect(lines.slice(at, lines.indexOf('EMC', at)).filter((line) => line.endsWith('TJ ET')).length).toBe(1)
})

test('a letter with a mark is copied with it, the same letter elsewhere without', async () => {
  const answer = content('מֹ מ')
  const pdf = await handout(
    sampleBook({ lang: 'he', sections: [], questions: [question(1, 'מה?', { answer })] }),
  )
  const runs = pdf.pages.flatMap(({ pieces }) => pieces).flatMap((piece) => piece.runs)
  const texts = runs.map(({ text }) => text)
  expect(texts).toContain([...'מֹ'].reverse().join(''))
  expect(texts).toContain('מ')
})

test('every mark of a line, a long line of code and points that only a repeat brought in are set', async () => {
  const prompt = content('Is **b** *i* ***both*** ~~gone~~ `code` [link](https://example.org/a) right?')
  const answer: Content = [
    {
      type: 'paragraph',
      children: ['sub', 'sup', 'mark', 'kbd', 'u'].map((hName) => ({
        type: 'emphasis' as const,
        data: { hName },
        children: [{ type: 'text' as const, value: hName }],
      })),
    },
    { type: 'code', lang: 'ts', value: `// note\nconst value: string = '${'x'.repeat(200)}' + f(1)\n\nend` },
  ]
  const questions = [
    question(1, 'Is b i both gone code link right?', { prompt, answer, kind: 'true-false' }),
    question(2, 'A gap?', { kind: 'cloze', tags: ['tag'] }),
    question(3, 'Points?', { points: [{ label: 'One', term: 'Uno', text: 'is first', sources: [] }] }),
  ]
  const [first, second] = (await written(sampleBook({ lang: 'en', questions }))).map(({ bytes }) =>
    readPdf(bytes),
  )
  const text = squeezed(first === undefined ? '' : textOf(first))
  for (const part of ['subsupmarkkbdu', `'${'x'.repeat(200)}'+f(1)`, 'end', 'One·Uno:isfirst', '1Isbi'])
    expect(text).toContain(part)
  expect([...(first?.objects.values() ?? [])].join('\n')).toContain('/URI (https://example.org/a)')
  expect(squeezed(second === undefined ? '' : textOf(second))).toContain('TrueFalse')
})

test('a tag that all questions have stands once, below the title of the handout', async () => {
  const questions = [1, 2].map((number) => question(number, 'Q', { tags: ['exam', `own${number}`] }))
  const text = textOf(await handout(sampleBook({ questions })))
  expect([text.split('exam').length, text.includes('own1'), text.includes('own2')]).toEqual([2, true, true])
})

test('a title is set with its formula', async () => {
  const asked = question(1, 'Is c^{2} real?', { titleContent: content('Is $c^{2}$ real?') })
  expect(textOf(await handout(sampleBook({ questions: [asked] })))).not.toContain('c^{2} real')
})
