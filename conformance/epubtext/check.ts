import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { gapped } from '../../src/model/cloze.ts'
import { afterLabel } from '../afterLabel.ts'
import type { Check, Finding, Published } from '../check.ts'
import { levelled } from '../levelled.ts'

/** Of the question bank, what a reader must find in the book. */
interface Bank {
  readonly questions: readonly {
    readonly number: number
    readonly title: string
    /** The title of a cloze question with the marks of its hidden words. */
    readonly cloze?: string
    readonly prompt: Text
    readonly answer: Text
    readonly explanation: Text
    readonly hint: Text
    readonly options: readonly { readonly key: string; readonly correct: boolean | null }[]
  }[]
}

type Text = { readonly text: string } | null

/** Whether every text of the bank stands in the EPUB, in its question and in order. Needs no engine but a ZIP reader. */
export const check: Check = {
  name: 'epubtext',
  install: async () => undefined,
  run: async (books, _cache, say) => {
    const all = await Promise.all(books.map(compare))
    const sum = (part: 'found' | 'moved'): number => all.reduce((total, one) => total + one[part], 0)
    say(`${sum('found')} lines of text found, ${sum('moved')} of them in another order (notes stand last)`)
    return all.flatMap(({ missing }) => missing)
  },
}

/** What came of the lines of a book. */
interface Comparison {
  readonly missing: Finding[]
  found: number
  moved: number
}

async function compare({ files }: Published): Promise<Comparison> {
  const result: Comparison = { missing: [], found: 0, moved: 0 }
  const [epub, json] = [files['.epub'], files['.json']]
  if (epub === undefined || json === undefined) return result
  const bank = JSON.parse(await readFile(json, 'utf8')) as Bank
  const { asked, answered } = await textsOf(epub)
  for (const { number, title, cloze, prompt, answer, explanation, hint, options } of bank.questions) {
    const right = options.filter(({ correct }) => correct === true).map(({ key }) => key)
    const name = squeezed(`${number}.${cloze === undefined ? title : gapped(cloze)}`)
    const look = (text: string, parts: readonly Text[]): void => {
      const start = text.indexOf(name)
      if (start < 0) result.missing.push({ file: epub, rule: 'title-missing', message: name })
      else
        lookFor(
          parts,
          text.slice(start),
          (line) => result.missing.push({ file: epub, rule: 'text-missing', message: `${number}. ${line}` }),
          result,
        )
    }
    look(asked, [prompt, hint])
    look(answered, [isKey(answer, right) ? null : answer, explanation])
  }
  return result
}

/** Whether an answer is the letters of the right options and no more; the book prints those options instead. */
function isKey(answer: Text, right: readonly string[]): boolean {
  const letters = answer?.text.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase()
  return right.length > 0 && letters === right.join('').toUpperCase()
}

/** Looks for every line behind the one before it, else anywhere from the question on. */
function lookFor(
  parts: readonly Text[],
  text: string,
  miss: (line: string) => void,
  result: Comparison,
): void {
  let cursor = 0
  for (const line of parts.flatMap((part) => part?.text.split('\n') ?? [])) {
    const wanted = [line, afterLabel(line)].map(squeezed)
    const ahead = wanted.map((one) => text.indexOf(one, cursor)).find((at) => at >= 0)
    if (ahead !== undefined) cursor = ahead
    else if (wanted.some((one) => text.includes(one))) result.moved += 1
    else {
      miss(line)
      continue
    }
    result.found += 1
  }
}

/** The text of the pages of questions and of those of answers, in reading order, with alternative texts, unspaced. */
async function textsOf(epub: string): Promise<{ asked: string; answered: string }> {
  const { files } = await JSZip.loadAsync(await readFile(epub))
  const opf = (await files['OEBPS/content.opf']?.async('string')) ?? ''
  const names = [...opf.matchAll(/<item id="[^"]*" href="([^"]*\.xhtml)"/g)].map(([, name = '']) => name)
  const text = async (start: string): Promise<string> => {
    const pages = names.filter((name) => name.startsWith(start))
    const sources = await Promise.all(pages.map((name) => files[`OEBPS/${name}`]?.async('string')))
    return squeezed(sources.map((source) => plain(source ?? '')).join('\n'))
  }
  return { asked: await text('questions-'), answered: await text('answers-') }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#9': '\t',
  '#10': '\n',
}

function plain(xhtml: string): string {
  return xhtml
    .replace(/<math[^>]* alttext="([^"]*)"[\s\S]*?<\/math>/g, '$1')
    .replace(/<img[^>]* alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<sup><a[^>]* role="doc-noteref"[^>]*>\d+<\/a><\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&([\w#]+);/g, (all, name: string) => entities[name] ?? all)
}

function squeezed(text: string): string {
  return levelled(text).replace(/\s+/g, '')
}
