import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { leadingLabel } from '../../src/parse/text/label.ts'
import type { Check, Finding, Published } from '../check.ts'

/** Of the question bank, what a reader must find in the book. */
interface Bank {
  readonly questions: readonly {
    readonly number: number
    readonly title: string
    readonly prompt: Text
    readonly answer: Text
    readonly explanation: Text
    readonly hint: Text
  }[]
}

type Text = { readonly text: string } | null

/** Whether every text of the bank stands in the EPUB, in the order of the bank. No engine is needed but a ZIP reader. */
export const check: Check = {
  name: 'epubtext',
  install: async () => undefined,
  run: async (books, _cache, say) => {
    const findings: Finding[] = []
    let lines = 0
    for (const book of books) {
      const { missing, found } = await compare(book)
      findings.push(...missing)
      lines += found
    }
    say(`${lines} lines of text found in order`)
    return findings
  },
}

async function compare({ files }: Published): Promise<{ missing: Finding[]; found: number }> {
  const [epub, json] = [files['.epub'], files['.json']]
  if (epub === undefined || json === undefined) return { missing: [], found: 0 }
  const bank = JSON.parse(await readFile(json, 'utf8')) as Bank
  const { asked, answered } = await textsOf(epub)
  const missing: Finding[] = []
  let found = 0
  let [atQuestion, atAnswer] = [0, 0]
  for (const { number, title, prompt, answer, explanation, hint } of bank.questions) {
    const look = (text: string, from: number, parts: readonly Text[]): number => {
      const start = text.indexOf(squeezed(title), from)
      if (start < 0) {
        missing.push({ file: epub, rule: 'title-missing', message: `${number}. ${title}` })
        return from
      }
      for (const part of parts) {
        for (const line of part?.text.split('\n') ?? []) {
          if ([line, afterLabel(line)].some((wanted) => text.includes(squeezed(wanted), start))) found += 1
          else missing.push({ file: epub, rule: 'text-missing', message: `${number}. ${line}` })
        }
      }
      return start + 1
    }
    atQuestion = look(asked, atQuestion, [prompt, hint])
    atAnswer = look(answered, atAnswer, [answer, explanation])
  }
  return { missing, found }
}

/** The keys of right options, in whose place the book prints the options. */
const keys = /^[A-Z](?:[\s,，、]+[A-Z])*$/

/** A line without the article's own label, in whose place the book prints one. */
function afterLabel(line: string): string {
  const label = leadingLabel({ text: line, nodes: [{ type: 'text', value: line }] })
  const rest = line.slice(label?.length ?? 0).replace(/^[\s:：]+/, '')
  return keys.test(rest) ? '' : rest
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
  return text.replace(/\s+/g, '')
}
