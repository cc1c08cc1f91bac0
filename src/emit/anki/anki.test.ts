import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { type NoteRow, type ReadPackage, readPackage } from '../../../test/support/ankiPackage.ts'
import { content, question, sampleBook } from '../../../test/support/sampleBook.ts'
import { type GivenOptions, optionsSchema } from '../../config/options.ts'
import type { Asset, Book, Question } from '../../model/book.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { readResource } from '../../resources.ts'
import { emit } from './anki.ts'
import { noteTypeIds } from './noteTypes.ts'

const picture = (byte: number): Asset => ({
  mediaType: 'image/png',
  bytes: Uint8Array.of(byte),
  width: null,
  height: null,
})

/** Everything that an article could use to break a package. */
const hostile = [
  question(1, '图  `[sound:a.mp3]` <b> & {{c1::x}} \\(y\\)\u001fz', {
    prompt: content('![a](img/图.png) ![b](other/a.png) ![c](https://e.org/x.png) [x](javascript:alert)'),
    answer: content(
      '[latex]\\input{/etc/passwd}[/latex] [\\$]x[/\\$] [[type:Answer]] [anki:tts lang=en]a[/anki:tts] <script>alert(1)</script>',
    ),
    tags: ['two words', '全　角', 'a::b c', '<img onerror=x>', 'A::B C', ''],
    section: 's1',
  }),
  question(2, '图', { answer: content('![a](img/图.png)'), section: 's2' }),
  question(3, 'HTTP 的默认端口是 ____，HTTPS 是（　）。', {
    kind: 'cloze',
    answer: content('80；{{443}}'),
    section: 's2',
  }),
  question(4, 'No gap', { kind: 'cloze', answer: content('text') }),
]

const hostileBook = (): Book =>
  sampleBook({
    questions: hostile,
    sections: [
      { id: 's1', title: 'A::B: ', depth: 1, parent: null },
      { id: 's2', title: ' ', depth: 2, parent: 's1' },
    ],
    assets: new Map([
      ['img/图.png', picture(1)],
      ['other/a.png', picture(2)],
      ['unused.png', picture(3)],
    ]),
  })

async function built(
  book: Book,
  options: GivenOptions = {},
): Promise<{ bytes: Uint8Array; read: ReadPackage; said: Diagnostic[] }> {
  const said: Diagnostic[] = []
  const ports = { report: (found: Diagnostic) => said.push(found), resource: readResource }
  const [file] = await emit(book, v.parse(optionsSchema, options), ports)
  if (file === undefined) throw new Error('no file')
  expect(file.suffix).toBe('.apkg')
  return { bytes: file.bytes, read: await readPackage(file.bytes), said }
}

const books = [
  ['sample', sampleBook()],
  ['hostile', hostileBook()],
] as const

test.each(books)('the %s package passes every check', async (_, book) => {
  const { bytes, read } = await built(book)
  const { notes, cards, models, decks, col } = read
  expect(notes).toHaveLength(book.questions.length)
  expect(unique(notes.map(({ guid }) => guid))).toBe(true)
  expect(unique([...notes.map(({ id }) => id), ...Object.values(decks).map(({ id }) => id)])).toBe(true)
  expect(cards.map(({ due }) => due)).toEqual(book.questions.map((_, index) => index + 1))
  expect(cards.map(({ nid }) => nid).sort()).toEqual(notes.map(({ id }) => id).sort())
  expect(Object.keys(models).map(Number)).toEqual(Object.values(noteTypeIds))
  expect([col.ver, col.dty, col.usn, col.ls]).toEqual([11, 0, 0, 0])
  const deckNames = Object.values(decks).map(({ name }) => name)
  for (const name of deckNames) expect(deckNames).toEqual(expect.arrayContaining(parents(name)))
  for (const { did, ord, mod, type, queue, id } of cards) {
    expect(did).not.toBe(1)
    expect(decks).toHaveProperty(String(did))
    expect([ord, type, queue]).toEqual([0, 0, 0])
    expect(String(mod)).toMatch(/^\d{10}$/)
    expect(id).toBeGreaterThan(1_000_000_000_000)
  }
  for (const note of notes) checkNote(note, read)
  expect(methodsOf(bytes)).toEqual(expect.arrayContaining(['8']))
  expect(methodsOf(bytes).join()).toMatch(/^[08](?:,[08])*$/)
  expect(Object.keys(read.zip.files).filter((name) => !/^\d+$/.test(name))).toEqual([
    'collection.anki2',
    'media',
  ])
})

function checkNote(note: NoteRow, { models, zip, media, fields }: ReadPackage): void {
  const parts = note.flds.split('\x1f')
  expect(parts).toHaveLength(models[note.mid]?.flds.length ?? 0)
  expect(note.flds).toBe(note.flds.normalize('NFC'))
  expect(parts.join('')).not.toMatch(/[^\P{Cc}\t\n]/u)
  expect(note.id).toBeLessThan(1_600_000_000_000 + 1e6)
  expect(String(note.mod)).toMatch(/^\d{10}$/)
  expect(note.tags).toMatch(/^$|^ (?:[^\s\u3000<>&"']+ )+$/u)
  expect(note.sfld).not.toBe('')
  expect(note.csum).toBe(createHash('sha1').update(String(note.sfld)).digest().readUInt32BE(0))
  const html = parts.join('\n')
  expect(html).not.toMatch(/<script|\son\w+=|javascript:/i)
  expect(html).not.toMatch(/\[(?:sound:|latex\]|\$|anki:)|\[\[type:/i)
  const isCloze = note.mid === noteTypeIds.cloze
  expect(html.includes('{{c1::')).toBe(isCloze)
  expect(fields(note).Answer === '').toBe(isCloze)
  const names = Object.values(media)
  for (const [, name = ''] of html.matchAll(/<img src="([^"]*)"/g)) expect(names).toContain(name)
  for (const [number, name] of Object.entries(media)) {
    expect(zip.file(number)).not.toBeNull()
    expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,80}\.(?:png|jpg|gif|webp|svg)$/)
  }
}

test('what Anki would act on is dead, and reads the same', async () => {
  const { read } = await built(hostileBook())
  const [first, second, third] = read.notes.map(read.fields)
  expect(read.notes[0]?.sfld).toBe('图  `[sound:a.mp3]` <b> & {{c1::x}} \\(y\\)\ufffdz')
  expect(first?.Question).toContain('<span>\\</span>(y\\)')
  expect(first?.Answer).toContain(
    '&#91;latex]\\input{/etc/passwd}&#91;/latex] &#91;$]x&#91;/$] &#91;&#91;type:Answer]]',
  )
  expect(first?.Prompt).toMatch(
    /<img src="picture-[0-9a-f]{16}\.png" alt="a"\/> <img src="a-[0-9a-f]{16}\.png" alt="b"\/> <a href="https:\/\/e\.org\/x\.png">c<\/a>/,
  )
  expect(second?.Answer).toContain(first?.Prompt?.match(/picture-\w+\.png/)?.[0])
  expect(Object.values(read.media)).toHaveLength(2)
  expect(third?.Question).toBe('HTTP 的默认端口是 {{c1::80}}，HTTPS 是{{c1::{&#123;443}&#125;}}。')
  expect(read.notes[0]?.tags).toBe(' _img_onerror=x_ a::b_c two_words 全_角 样书_Sample_::A::B ')
})

test('decks follow sections under the name that is asked for', async () => {
  const { read } = await built(hostileBook(), { deck: 'Mine::Here' })
  const nameOf = new Map(Object.values(read.decks).map(({ id, name }) => [id, name]))
  expect(read.cards.map(({ did }) => nameOf.get(did))).toEqual([
    'Mine::Here::A：B',
    'Mine::Here::A：B::-',
    'Mine::Here::A：B::-',
    'Mine::Here',
  ])
  expect([...nameOf.values()]).toEqual([
    'Default',
    'Mine',
    'Mine::Here',
    'Mine::Here::A：B',
    'Mine::Here::A：B::-',
  ])
})

test('the formula of a section is set on its cards, and typed in the names of its deck and tag', async () => {
  const titleContent = content('Limits $\\frac{1}{n}$ of `f`')
  const section = { id: 's1', title: 'Limits \\frac{1}{n} of f', titleContent, depth: 1, parent: null }
  const book = sampleBook({
    title: 'B',
    sections: [section],
    questions: [question(1, 'Q?', { section: 's1' })],
  })
  const { read } = await built(book)
  expect(Object.values(read.decks).map(({ name }) => name)).toContain('B::Limits 1/n of f')
  expect(read.notes[0]?.tags).toBe(' B::Limits_1/n_of_f ')
  expect(read.fields(read.notes[0] as NoteRow).Path).toBe('Limits \\(\\frac{1}{n}\\) of <code>f</code>')
})

test('a question without an answer says so, in the language of the book', async () => {
  const { read } = await built(sampleBook())
  expect(read.fields(read.notes[3] as NoteRow).Answer).toBe('<p class="none">原文未给出答案。</p>')
})

test('options can be ticked, and the back names the right one', async () => {
  const { read } = await built(sampleBook())
  const fields = read.fields(read.notes[1] as NoteRow)
  expect(fields.Choices?.match(/<li class="\w+"><label><input type="radio" name="q2">/g)).toEqual([
    '<li class="wrong"><label><input type="radio" name="q2">',
    '<li class="right"><label><input type="radio" name="q2">',
  ])
  expect(fields.Answer).toContain('<span class="key">B</span>')
  expect(fields.Answer).not.toContain('<span class="key">A</span>')
})

const points = Array.from({ length: 12 }, (_, index) => ({
  label: `点${index}`,
  term: `Point ${index}`,
  text: '说明。'.repeat(30),
  sources: [],
}))

test('a long answer has a short form first, the whole folded, and is said to be long', async () => {
  const list = points
    .map(({ label, term, text }, index) => `${index + 1}. **${label}（${term}）**：${text}`)
    .join('\n')
  const long: Partial<Question> = { answer: content(`有十二点：\n\n${list}`), points }
  const { read, said } = await built(sampleBook({ questions: [question(1, '长', long)], sections: [] }))
  const fields = read.fields(read.notes[0] as NoteRow)
  expect(fields.Answer).toContain(
    '<p>有十二点：</p>\n<ol class="gist">\n<li>点0 <span class="term">Point 0</span></li>',
  )
  expect(fields.Answer).not.toContain('说明')
  expect(fields.More?.match(/说明/g)).toHaveLength(360)
  expect(fields.More).toMatch(/^<details class="more"><summary>完整答案<\/summary>/)
  expect(said.map(({ rule, line }) => [rule, line])).toEqual([['card-too-long', 10]])
})

test('two builds give the same bytes', async () => {
  expect(Buffer.from((await built(hostileBook())).bytes).equals((await built(hostileBook())).bytes)).toBe(
    true,
  )
})

function unique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length
}

function parents(name: string): string[] {
  const levels = name.split('::')
  return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join('::'))
}

/** How each entry of a zip is stored, by its own directory: 0 is stored, 8 deflated; Anki reads no other. */
function methodsOf(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes)
  const methods: string[] = []
  for (let at = buffer.indexOf('PK\x01\x02'); at !== -1; at = buffer.indexOf('PK\x01\x02', at + 46)) {
    methods.push(String(buffer.readUInt16LE(at + 10)))
  }
  return methods
}

test('points are asked one by one where that is wanted, each under its own number', async () => {
  const parts = points
    .slice(0, 3)
    .map((point, index) => ({ ...point, text: index === 2 ? 'std::vector' : '说明' }))
  const listed = question(1, '列出三点', { points: parts, answer: content('1. 一\n2. 二\n3. 三') })
  const identity = { ...listed.identity, points: [4, 1, 2] }
  const book = sampleBook({ questions: [{ ...listed, identity }, question(2, 'Next')] })
  expect((await built(book)).read.notes).toHaveLength(2)
  const { read } = await built(book, { cards: 'points' })
  const [whole, byPoint, next] = read.notes
  expect([whole?.mid, byPoint?.mid, next?.mid]).toEqual([
    noteTypeIds.basic,
    noteTypeIds.cloze,
    noteTypeIds.basic,
  ])
  expect(byPoint?.guid).toBe(`${whole?.guid}P`)
  expect(read.cards.filter(({ nid }) => nid === byPoint?.id).map(({ ord, due }) => [ord, due])).toEqual([
    [3, 2],
    [0, 2],
    [1, 2],
  ])
  expect(unique(read.cards.map(({ id }) => id))).toBe(true)
  expect(read.fields(byPoint as NoteRow).Question).toBe(
    '列出三点\n<ol class="parts">\n<li>{{c4::<b>点0 Point 0</b>：说明}}</li>\n<li>{{c1::<b>点1 Point 1</b>：说明}}</li>\n<li>{{c2::<b>点2 Point 2</b>：std:&#58;vector}}</li>\n</ol>',
  )
})

const clozes: readonly (readonly [title: string, answer: string, question: string])[] = [
  ['Entropy never ____.', 'Entropy never **decreases**.', 'Entropy never {{c1::decreases}}.'],
  ['（  ）层在（  ）层之上', '应用；传输', '{{c1::应用}}层在{{c1::传输}}层之上'],
  ['[ ] is read as it was written', 'UTF-8 (a::b)', '{{c1::UTF-8 (a:&#58;b)}} is read as it was written'],
]

test.each(clozes)('%j is filled with %j', async (title, answer, expected) => {
  const { read } = await built(
    sampleBook({ questions: [question(1, title, { kind: 'cloze', answer: content(answer) })] }),
  )
  expect(read.fields(read.notes[0] as NoteRow)).toMatchObject({ Question: expected, Answer: '' })
})

test('deletions that the author marked keep their numbers, each with a card', async () => {
  const title = 'Water boils at {{c2::100}} °C {{c1::at sea level::where?}} {{x}}'
  const { read } = await built(
    sampleBook({ questions: [question(1, title, { kind: 'cloze', answer: content('Always.') })] }),
  )
  expect(read.fields(read.notes[0] as NoteRow)).toMatchObject({
    Question: 'Water boils at {{c2::100}} °C {{c1::at sea level::where?}} {&#123;x}&#125;',
    Answer: '<p>Always.</p>',
  })
  expect(read.cards.map(({ ord }) => ord)).toEqual([0, 1])
})

test.each(['What does __init__ do?', 'Is f( ) a call?', 'a __ b'])(
  '%j has no gap to be filled with a text',
  async (title) => {
    const { read } = await built(
      sampleBook({ questions: [question(1, title, { answer: content('One; two\n\n- three') })] }),
    )
    expect(read.notes[0]?.mid).toBe(noteTypeIds.basic)
  },
)

test('writing a package leaves the process as it was', async () => {
  const events = ['uncaughtException', 'unhandledRejection', 'exit'] as const
  const listeners = () => events.map((event) => process.listenerCount(event))
  const before = listeners()
  await built(sampleBook())
  expect(listeners()).toEqual(before)
})

test('a title with a formula is set by MathJax, code in it as code', async () => {
  const asked = question(1, 'Is \\(a\\) c^2 in f?', { titleContent: content('Is \\\\(a\\\\) $c^2$ in `f`?') })
  const { read } = await built(sampleBook({ questions: [asked] }))
  const [field] = read.notes[0]?.flds.split('\x1f') ?? []
  expect(field).toBe('Is <span>\\</span>(a\\) \\(c^2\\) in <code>f</code>?')
})
