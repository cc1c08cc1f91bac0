import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { readBook } from '../readBook.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'workbooks-'))
})
afterAll(() => rm(home, { recursive: true }))

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface SheetXml {
  readonly name: string
  readonly state?: string
  /** Rows of the sheet as XML. */
  readonly rows: string
}

async function workbook(
  sheets: readonly SheetXml[],
  { strings = '', styles = '', files = {} as Readonly<Record<string, string>> } = {},
): Promise<Uint8Array> {
  const zip = new JSZip()
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"${state ? ` state="${state}"` : ''}/>`,
  )
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
  )
  const links = sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at + 1}.xml"/>`)
  zip.file('xl/_rels/workbook.xml.rels', `<Relationships>${links.join('')}</Relationships>`)
  if (strings) zip.file('xl/sharedStrings.xml', `<sst xmlns="${main}">${strings}</sst>`)
  if (styles) zip.file('xl/styles.xml', `<styleSheet xmlns="${main}">${styles}</styleSheet>`)
  for (const [at, { rows }] of sheets.entries())
    zip.file(
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    )
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array' })
}

/** A row of texts that stand in the cells themselves, from a column on. */
function row(at: number, texts: readonly string[], first = 0): string {
  const cells = texts.map((text, index) => {
    const place = `${String.fromCharCode(65 + first + index)}${at}`
    return text === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  })
  return `<row r="${at}">${cells.join('')}</row>`
}

async function read(name: string, content: string | Uint8Array) {
  const found: Diagnostic[] = []
  await writeFile(join(home, name), content)
  const { articles } = await readBook(join(home, name), (diagnostic) => found.push(diagnostic))
  return { article: articles[0], found }
}

describe('workbooks', () => {
  test('rows below the names of columns are cards, rows above them text; places count rows', async () => {
    const rows = [
      row(2, ['Our quiz'], 1),
      row(4, ['Question - max 120 characters', 'Answer 1', 'Answer 2', 'Correct answer(s)'], 1),
      row(5, ['1', 'Is ice water?', 'Yes', 'No', '1']),
      row(6, ['2', 'Is fire water?', 'Yes', 'No', '2']),
    ]
    const { article } = await read('quiz.xlsx', await workbook([{ name: 'Q', rows: rows.join('') }]))
    expect(article?.text).toBe(
      '\n\nOur quiz\n\n## Is ice water?\n\n- A. Yes\n- B. No\n\n**Answer:** A\n\n## Is fire water?\n\n- A. Yes\n- B. No\n\n**Answer:** B',
    )
    expect(article?.positions.point(article.text.indexOf('Is fire')).line).toBe(6)
  })

  test('strings that cells share, shares in per cent, truth and what a formula gave', async () => {
    const strings = [
      '<si><t>题干</t></si>',
      '<si><t>选项A</t></si>',
      '<si><t>选项B</t></si>',
      '<si><t>答案</t></si>',
      '<si><r><t>水是</t></r><r><rPr><b/></rPr><t>H</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r><r><t>O？</t></r><rPh sb="0" eb="1"><t>みず</t></rPh></si>',
    ]
    const names = [0, 1, 2, 3].map((at) => `<c t="s"><v>${at}</v></c>`).join('')
    const cells =
      '<c t="s"><v>4</v></c><c s="1"><v>0.25</v></c><c t="b"><v>1</v></c><c t="str"><f>CHAR(65)</f><v>A</v></c>'
    const content = await workbook([{ name: 'S', rows: `<row>${names}</row><row>${cells}</row>` }], {
      strings: strings.join(''),
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
    })
    const { article } = await read('shared.xlsx', content)
    expect(article?.text).toBe('\n\n## 水是H<sub>2</sub>O？\n\n- A. 25%\n- B. TRUE\n\n**答案：** A')
  })

  test('sheets are sections; one without names of columns beside others is text, a hidden one is told', async () => {
    const named = (question: string): string =>
      row(1, ['Question', 'Answer']) + row(2, [question, 'A &quot;lock&quot;'])
    const content = await workbook(
      [
        { name: 'Threads', rows: named('What is a mutex?') },
        { name: 'About', rows: row(1, ['Kept by the team']) },
        { name: 'Empty', rows: '' },
        { name: 'lists', state: 'hidden', rows: row(1, ['x']) },
      ],
      { files: { 'xl/media/image1.png': 'x' } },
    )
    const { article, found } = await read('sheets.xlsx', content)
    expect(article?.text).toBe(
      '\n\n## Threads\n\n\n\n### What is a mutex?\n\nA "lock"\n\n## About\n\nKept by the team',
    )
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['input-part-unread', 'pictures of the sheets are not read'],
      ['input-part-unread', 'the hidden sheet `lists` is not read'],
    ])
  })

  test('a value with line ends, tabs or quotes is one', async () => {
    const rows =
      row(1, ['Question', 'Answer']) +
      row(2, ['Why?', 'One\ttab&#10;and _x0041_ line']) +
      row(3, ['', 'More'])
    const { article } = await read('lines.xlsx', await workbook([{ name: 'L', rows }]))
    expect(article?.text).toBe('\n\n## Why?\n\nOne\ttab\nand A line\n\nMore')
  })

  test('a file that unpacks to more than the archive says is refused', async () => {
    const bytes = await workbook([{ name: 'Q', rows: row(1, ['Question', 'Answer']) }])
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at + 28 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 7, true)
    await expect(read('lies.xlsx', bytes)).rejects.toThrow('of the document cannot be unpacked')
  })

  test.each([
    ['text', 'no archive'],
    ['an archive of something else', null],
  ])('%s is none', async (_, content) => {
    const other = content ?? (await new JSZip().file('a.txt', 'x').generateAsync({ type: 'uint8array' }))
    await expect(read('none.xlsx', other)).rejects.toThrow('the file is no workbook')
  })
})
