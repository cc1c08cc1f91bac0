/**
 * Makes the pictures of the README from what `npm run build` has written: `npx tsx scripts/pictures.ts`. Needs Chromium,
 * poppler's pdftoppm and `script` of util-linux on the PATH.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { program, run } from '../conformance/process.ts'
import { bookPages, unpack } from './pictures/book.ts'
import { cardPage } from './pictures/card.ts'
import { terminalPage } from './pictures/terminal.ts'
import { themePages } from './pictures/themes.ts'

const pictures = 'docs/pictures'
const chinese = 'dist/大模型面试题/大模型面试题'
const english = 'dist/javascript-quiz/javascript-quiz'

const scratch = await mkdtemp(join(tmpdir(), 'pictures-'))
await mkdir(pictures, { recursive: true })
const executablePath = await program(['chromium', 'chromium-browser', 'google-chrome'], 'install Chromium')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  await pdfPage(`${chinese}.pdf`, await pageWith(`${chinese}.pdf`, '什么是低秩适配'), 'handout')
  await pdfPage(`${english}-questions.pdf`, 2, 'sheet')
  await studyPage(browser, `${chinese}.html`)
  await card(browser, `${english}.apkg`)
  await unpack(`${chinese}.epub`, join(scratch, 'book'))
  await bookPages(browser, join(scratch, 'book'), join(pictures, 'book.png'))
  await themePages(browser, 'source/javascript-quiz.md', scratch, join(pictures, 'themes.png'))
  await terminal(browser)
} finally {
  await browser.close()
  await rm(scratch, { recursive: true })
}

/** Number of the last page that holds a text; the contents come before. */
async function pageWith(pdf: string, text: string): Promise<number> {
  const pdftotext = await program(['pdftotext'], 'install poppler-utils')
  const pages = (await run(pdftotext, [pdf, '-'])).split('\f')
  return pages.findLastIndex((page) => page.replace(/\s/g, '').includes(text)) + 1
}

/** A page of a PDF, 620 pixels wide. */
async function pdfPage(pdf: string, page: number, name: string): Promise<void> {
  const pdftoppm = await program(['pdftoppm'], 'install poppler-utils')
  const place = ['-f', String(page), '-l', String(page), '-singlefile']
  await run(pdftoppm, [
    '-png',
    ...place,
    '-scale-to-x',
    '620',
    '-scale-to-y',
    '-1',
    pdf,
    join(pictures, name),
  ])
}

/** The study page with its first answer open, as a laptop shows it. */
async function studyPage(browser: Browser, html: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, deviceScaleFactor: 0.75 })
  await page.goto(pathToFileURL(resolve(html)).href)
  await page.locator('article details > summary').first().click()
  await page.screenshot({ path: join(pictures, 'page.png') })
  await page.close()
}

/** The answer side of a note, by its own template and style. */
async function card(browser: Browser, apkg: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 620, height: 400 } })
  await page.setContent(await cardPage(await readFile(apkg), 6))
  await page.screenshot({ path: join(pictures, 'card.png'), fullPage: true })
  await page.close()
}

/** What a build prints on a terminal. */
async function terminal(browser: Browser): Promise<void> {
  const script = await program(['script'], 'install util-linux')
  const command = `node build/cli.js build --out ${scratch}`
  const printed = await run(script, ['--quiet', '--return', '--command', command, '/dev/null'])
  const page = await browser.newPage({ viewport: { width: 980, height: 200 } })
  await page.setContent(terminalPage('npm run build', printed))
  await page.screenshot({ path: join(pictures, 'terminal.png'), fullPage: true })
  await page.close()
}
