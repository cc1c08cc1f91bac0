import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dedupe } from '../src/dedupe/dedupe.ts'
import type { Content } from '../src/model/content.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import type { Item, ParsedArticle } from '../src/model/item.ts'
import { plainText } from '../src/model/text.ts'
import { detectLanguage } from '../src/parse/language.ts'
import { toMdast } from '../src/parse/mdast/mdast.ts'
import { parseArticle } from '../src/parse/parse.ts'
import { readBook } from '../src/read/readBook.ts'

/** `expected.json` of a folder of `test/damage`: what a careful reader takes out of its `input.md`. */
interface Expected {
  /** The damage, in a sentence. */
  readonly why: string
  /** How the bytes are written before reading: `gb18030`, `utf16le-bom-crlf` …; several give several runs. */
  readonly as?: readonly string[]
  readonly titles: readonly string[]
  /** What must stand in each answer, one list a title. */
  readonly answers: readonly (readonly string[])[]
  readonly prompts?: readonly string[]
  /** Title of the section of each question, or null. */
  readonly sections?: readonly (string | null)[]
  /** Labels of each answer's points. */
  readonly points?: readonly (readonly string[])[]
  /** Keys of the options, `*` behind a right one. */
  readonly options?: readonly (readonly string[])[]
  readonly code?: readonly (readonly string[])[]
  readonly lines?: readonly (readonly [number, number])[]
  /** How many questions are left after repeats are merged. */
  readonly distinct?: number
  /** What may stand in no title, section, prompt, answer, hint, explanation or option. */
  readonly nowhere: readonly string[]
  /** Findings that must be made. Repairs that are not listed must not be made, unless `otherRepairs`. */
  readonly diagnostics: readonly { readonly rule: string; readonly line: number }[]
  readonly otherRepairs?: boolean
}

const root = join(import.meta.dirname, 'damage')
const scratch = await mkdtemp(join(tmpdir(), 'damage-'))
afterAll(() => rm(scratch, { recursive: true }))

for (const kind of (await readdir(root)).sort()) {
  const expected: Expected = JSON.parse(await readFile(join(root, kind, 'expected.json'), 'utf8'))
  for (const encoding of expected.as ?? ['utf8']) {
    describe(`${kind}${expected.as ? ` as ${encoding}` : ''}: ${expected.why}`, () => {
      let article: ParsedArticle
      let items: readonly Item[]
      let found: readonly Diagnostic[]
      beforeAll(async () => {
        ;({ article, found } = await read(kind, encoding))
        items = article.items
      })

      it('finds the questions', () =>
        expect(items.map((item) => item.title).map(flat)).toEqual(expected.titles))

      it('keeps the answers', () => {
        const missing = expected.answers.map((wanted, index) => {
          const { answer = null } = items[index] ?? {}
          return wanted.filter((text) => !flat(plainText(answer)).includes(text))
        })
        expect(missing).toEqual(expected.answers.map(() => []))
      })

      it('keeps out what is no text', () => {
        const text = allText(article)
        expect(expected.nowhere.filter((debris) => text.includes(debris))).toEqual([])
      })

      it('says what it repaired, and where', () => {
        const made = new Set(found.map(({ rule, line }) => `${rule}:${line}`))
        const wanted = expected.diagnostics.map(({ rule, line }) => `${rule}:${line}`)
        expect(
          wanted.filter((finding) => !made.has(finding)),
          [...made].join(' '),
        ).toEqual([])
        const others = [...made].filter(
          (finding) => finding.startsWith('repair-') && !wanted.includes(finding),
        )
        if (!expected.otherRepairs) expect(others).toEqual([])
      })

      for (const [name, of] of Object.entries(parts)) {
        const wanted = expected[name as keyof typeof parts]
        if (wanted)
          it(`has the ${name}`, () => expect(items.map((item) => of(item, article))).toEqual(wanted))
      }

      const { distinct } = expected
      if (distinct !== undefined) {
        it(`asks ${distinct} things`, () => {
          const lang = detectLanguage(allText(article))
          expect(dedupe(items, { lang }, () => undefined).questions).toHaveLength(distinct)
        })
      }
    })
  }
}

/** Parts of an item that `expected.json` may list, as it writes them. */
const parts = {
  prompts: ({ prompt }: Item) => flat(plainText(prompt)),
  sections: ({ section }: Item, { sections }: ParsedArticle) =>
    sections.find(({ id }) => id === section)?.title ?? null,
  points: ({ points }: Item) => points.map(({ label }) => label),
  options: ({ options }: Item) => options.map(({ key, correct }) => (correct ? `${key}*` : key)),
  code: ({ code }: Item) => code.map(({ value }) => value),
  lines: ({ occurrence }: Item) => occurrence.lines,
}

async function read(
  kind: string,
  encoding: string,
): Promise<{ article: ParsedArticle; found: Diagnostic[] }> {
  const path = join(scratch, `${kind}-${encoding}.md`)
  await writeFile(path, encoded(await readFile(join(root, kind, 'input.md'), 'utf8'), encoding))
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic)
  const raw = await readBook(path, report)
  const [file] = raw.articles
  if (file === undefined) throw new RangeError(`no article in ${path}`)
  return {
    article: parseArticle(await toMdast(file, report), file, { lang: null, sectionPrefix: 's' }, report),
    found,
  }
}

/** `utf16le-bom-crlf`: the encoding, a byte order mark, the line ends. */
function encoded(text: string, as: string): Uint8Array {
  const lineEnd = as.endsWith('-crlf') ? '\r\n' : as.endsWith('-cr') ? '\r' : '\n'
  const name = as.split('-')[0] ?? 'utf8'
  return iconv.encode(text.replaceAll('\n', lineEnd), name, { addBOM: as.includes('-bom') })
}

/** All white space as one space. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function allText({ items, sections }: ParsedArticle): string {
  const own = (item: Item): readonly (Content | null)[] => [
    item.prompt,
    item.answer,
    item.hint,
    item.explanation,
    ...item.options.map(({ content }) => content),
  ]
  const used = sections.filter(({ id }) => items.some(({ section }) => section === id))
  return [
    ...used.map(({ title }) => title),
    ...items.flatMap((item) => [item.title, ...own(item).map((content) => plainText(content))]),
  ].join('\n')
}
