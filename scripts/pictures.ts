/**
 * Makes the pictures of the documentation and its gallery from what `npm run build` has written: `npm run pictures`.
 * Needs Chromium, poppler's tools, `script` of util-linux, and fonts for Chinese.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { program, run } from '../conformance/process.ts'
import { bookPages, unpack } from './pictures/book.ts'
import { cardSides } from './pictures/card.ts'
import { gallery } from './pictures/gallery.ts'
import { pageWith, pdfPage } from './pictures/paper.ts'
import { row } from './pictures/row.ts'
import { openAnswer, studyPage } from './pictures/study.ts'
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
  const lora = await pageWith(`${chinese}.pdf`, '什么是低秩适配')
  await pdfPage(`${chinese}.pdf`, lora, 620, join(pictures, 'handout'))
  await pdfPage(`${english}-questions.pdf`, 2, 620, join(pictures, 'sheet'))
  const laptop = { viewport: { width: 1200, height: 860 }, deviceScaleFactor: 0.75 }
  const study = await studyPage(browser, `${chinese}.html`, laptop, openAnswer)
  await writeFile(join(pictures, 'page.png'), study, 'base64')
  await card(browser, `${english}.apkg`)
  await unpack(`${chinese}.epub`, join(scratch, 'book'))
  await row(browser, await bookPages(browser, join(scratch, 'book')), join(pictures, 'book.png'))
  await themePages(browser, 'source/javascript-quiz.md', scratch, join(pictures, 'themes.png'))
  await terminal(browser)
  await gallery(browser, scratch, pictures, 'docs/gallery.md')
} finally {
  await browser.close()
  await rm(scratch, { recursive: true })
}

/** The answer side of a note, by its own template and style. */
async function card(browser: Browser, apkg: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 620, height: 400 } })
  await page.setContent((await cardSides(await readFile(apkg), 6)).back)
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
