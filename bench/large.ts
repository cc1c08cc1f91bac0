import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { EngineMissing } from '../conformance/check.ts'
import { program, run } from '../conformance/process.ts'
import { largeArticle } from './large/article.ts'
import { type Figures, measure } from './measure.ts'
import { peersFor } from './peers.ts'

type Say = (line: string) => void

/** A book of so many questions as PDF and EPUB, beside Typst and pandoc; one run of each. */
export async function large(count: number, say: Say): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'large-'))
  try {
    const article = join(folder, 'large.md')
    const text = largeArticle(count)
    await writeFile(article, text)
    say(`${count} questions in Chinese, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`)
    const ours = await oursOf(article, folder, say)
    await beside(article, folder, ours, say)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What our commands took, with reading and without. */
interface Ours {
  readonly read: Figures
  readonly pdf: Figures
  /** Of all three documents. */
  readonly pages: number | null
  readonly epub: Figures
}

async function oursOf(article: string, folder: string, say: Say): Promise<Ours> {
  const drillpress = [process.execPath, resolve('build/cli.js')]
  const build = [...drillpress, 'build', article, '--no-ledger', '--out', folder]
  const read = measure([...drillpress, 'check', article], 1)
  say(row('drillpress check: reading and merging alone', read))
  const pdf = measure([...build, '--to', 'pdf'], 1)
  const books = ['', '-questions', '-answers'].map((suffix) => join(folder, 'large', `large${suffix}.pdf`))
  const pages = await pagesOf(books)
  say(row('drillpress --to pdf: three documents', pdf, pages))
  say(row('  of that, writing them', without(read, pdf), pages))
  const { size } = await stat(books[0] ?? '')
  say(`  the handout: ${await pagesOf(books.slice(0, 1))} pages, ${(size / 1e6).toFixed(1)} MB`)
  const epub = measure([...build, '--to', 'epub'], 1)
  say(row('drillpress --to epub', epub))
  say(row('  of that, writing it', without(read, epub)))
  return { read, pdf, pages, epub }
}

/** What is left of a command without its first part. */
function without(part: Figures, whole: Figures): Figures {
  return { cpu: whole.cpu - part.cpu, wall: whole.wall - part.wall, memory: null }
}

async function beside(article: string, folder: string, ours: Ours, say: Say): Promise<void> {
  try {
    const figures = new Map<string, Figures>()
    const wanted = ['pandoc to epub3', 'pandoc to typst', 'Typst to PDF']
    for (const { name, command } of await peersFor(article, folder)) {
      if (!wanted.includes(name)) continue
      const took = measure(command, 1, folder)
      figures.set(name, took)
      say(row(name, took, name === 'Typst to PDF' ? await pagesOf([join(folder, 'peer.pdf')]) : null))
    }
    const pages = await pagesOf([join(folder, 'peer.pdf')])
    compare(ours, figures.get('Typst to PDF'), pages, figures.get('pandoc to epub3'), say)
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error
    say(`peers not found: ${error.message}`)
  }
}

function compare(
  { read, pdf, pages, epub }: Ours,
  typst: Figures | undefined,
  typstPages: number | null,
  pandoc: Figures | undefined,
  say: Say,
): void {
  if (typst !== undefined && typstPages !== null && pages !== null) {
    const times = (cpu: number): string => ((pages / cpu / typstPages) * typst.cpu).toFixed(1)
    const share = (pdf.memory ?? Number.NaN) / (typst.memory ?? Number.NaN)
    const writing = times(pdf.cpu - read.cpu)
    say(`pages a CPU second: ${times(pdf.cpu)} × Typst's with reading, ${writing} × without (goal: 2)`)
    say(`memory: ${share.toFixed(2)} × Typst's (goal: 0.1)`)
  }
  if (pandoc === undefined) return
  const [whole, writing] = [epub.cpu, epub.cpu - read.cpu].map((cpu) => (cpu / pandoc.cpu).toFixed(2))
  say(`EPUB: ${whole} × pandoc's CPU time with reading, ${writing} × without (goal: 0.2)`)
}

/** Pages of some PDFs together; null where there is no poppler to count them. */
async function pagesOf(files: readonly string[]): Promise<number | null> {
  try {
    const pdfinfo = await program(['pdfinfo'], 'install poppler-utils')
    const infos = await Promise.all(files.map((file) => run(pdfinfo, [file])))
    return infos.reduce((sum, info) => sum + Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]), 0)
  } catch (error) {
    if (error instanceof EngineMissing) return null
    throw error
  }
}

function row(name: string, { cpu, wall, memory }: Figures, pages: number | null = null): string {
  return [
    name.padEnd(46),
    `${cpu.toFixed(1).padStart(6)} s CPU`,
    `${wall.toFixed(1).padStart(6)} s`,
    memory === null ? ' '.repeat(8) : `${memory.toFixed(0).padStart(5)} MB`,
    ...(pages === null ? [] : [`${pages} pages, ${(pages / cpu).toFixed(0)} a CPU second`]),
  ]
    .join('  ')
    .trimEnd()
}
