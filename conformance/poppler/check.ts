import { readFile } from 'node:fs/promises'
import type { Check, Finding, Published } from '../check.ts'
import { program, run } from '../process.ts'
import { textsInOrder } from './textsInOrder.ts'

/** The running head and foot stand outside of this part of the page; points from the top. */
const body = ['-x', '0', '-y', '56', '-W', '700', '-H', '724']

/** Poppler and qpdf, as a reader's own programs: the text can be copied out whole, fonts are inside, the file is sound. */
export const check: Check = {
  name: 'poppler',
  install: async () => {
    await program(['pdftotext'], 'install poppler-utils')
    await program(['qpdf'], 'install qpdf')
  },
  run: async (books, _cache, say) => {
    const findings: Finding[] = []
    let texts = 0
    for (const book of books) {
      const { count, missing } = await textFindings(book)
      texts += count
      findings.push(...missing)
      for (const file of Object.values(book.files).filter((path) => path.endsWith('.pdf')))
        findings.push(...(await fileFindings(file)))
    }
    say(`${texts} lines of text looked for`)
    return findings
  },
}

/** Every line of the bank is looked for in the handout's copied text, in order. */
async function textFindings({ files }: Published): Promise<{ count: number; missing: Finding[] }> {
  const { '.json': bank, '.pdf': file } = files
  if (bank === undefined || file === undefined) return { count: 0, missing: [] }
  const inOrder = await run('pdftotext', ['-raw', ...body, file, '-'])
  // Only by lines does it turn words around whose vowels are characters of their own.
  const byLines = await run('pdftotext', [...body, file, '-'])
  const { count, missing } = textsInOrder(JSON.parse(await readFile(bank, 'utf8')), inOrder + byLines)
  return { count, missing: missing.map((text) => ({ file, rule: 'text-not-copied', message: text })) }
}

async function fileFindings(file: string): Promise<Finding[]> {
  const findings: Finding[] = []
  await run('qpdf', ['--check', file]).catch((error: unknown) =>
    findings.push({ file, rule: 'qpdf', message: (error as Error).message }),
  )
  const [, , ...fonts] = (await run('pdffonts', [file])).trim().split('\n')
  for (const font of fonts)
    if (!/ yes +yes +yes +\d+ +\d+$/.test(font))
      findings.push({ file, rule: 'font-not-embedded', message: font })
  return findings
}
