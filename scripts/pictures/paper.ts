import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { program, run } from '../../conformance/process.ts'

/** Number of the last page that holds a text; the contents come before. */
export async function pageWith(pdf: string, text: string): Promise<number> {
  const wanted = text.replace(/\s/g, '')
  const pages = (await run(await program(['pdftotext'], 'install poppler-utils'), [pdf, '-'])).split('\f')
  return Math.max(1, pages.findLastIndex((page) => page.replace(/\s/g, '').includes(wanted)) + 1)
}

/** A page of a PDF as `<to>.png`, so many pixels wide. */
export async function pdfPage(pdf: string, page: number, width: number, to: string): Promise<void> {
  const place = ['-f', String(page), '-l', String(page), '-singlefile']
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1']
  await run(await program(['pdftoppm'], 'install poppler-utils'), ['-png', ...place, ...size, pdf, to])
}

/** The page of each PDF that a question stands on, in base64: handout, question sheet, answer key. */
export async function paperPages(book: string, title: string, scratch: string): Promise<readonly string[]> {
  const pages: string[] = []
  for (const pdf of ['.pdf', '-questions.pdf', '-answers.pdf']) {
    const to = join(scratch, 'paper')
    await pdfPage(`${book}${pdf}`, await pageWith(`${book}${pdf}`, title), 640, to)
    pages.push(await readFile(`${to}.png`, 'base64'))
  }
  return pages
}
