import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { linesOf } from '../poppler/textsInOrder.ts'
import { run } from '../process.ts'
import type { Step } from './visit.ts'

/** Printed with answers the page holds every line of them, from any view; printed without, none. */
export const prints: Step = {
  name: 'prints',
  run: (visit) =>
    visit.open(async (page) => {
      const { questions } = await visit.bank()
      const titles = questions.map(({ title }) => title)
      const answers = questions.flatMap(({ answer }) => linesOf(answer)).filter(({ noted }) => !noted)
      const lines = answers.map(({ line }) => line).filter(isPlain)
      await page.click('[data-show=cards]')
      const whole = await printed(page)
      const missing = [...titles.filter(isPlain), ...lines].filter((line) => !isOn(whole.join(''), line))
      for (const line of missing.slice(0, 5)) visit.expect(false, `not on paper: ${line}`)
      const alone = questions.filter(({ number, title }) =>
        whole.some((sheet) => sheet.endsWith(bare(number + title))),
      )
      for (const { title } of alone.slice(0, 5)) visit.expect(false, `alone at the foot of a page: ${title}`)
      await page.evaluate(() => {
        document.documentElement.dataset.print = 'questions'
      })
      const questionsOnly = (await printed(page)).join('')
      const prompts = questions.flatMap(({ prompt, options }) => [
        prompt?.text ?? '',
        ...options.map(({ text }) => text),
      ])
      const asked = bare([...titles, ...prompts].join(' '))
      const told = lines.filter(
        (line) => line.length > 20 && !asked.includes(bare(line)) && questionsOnly.includes(bare(line)),
      )
      visit.expect(told.length === 0, `an answer is on the question sheet: ${told[0]}`)
    }),
}

/** The text of each page. */
async function printed(page: Page): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'drillpress-'))
  try {
    const file = join(folder, 'page.pdf')
    await writeFile(file, await page.pdf({ format: 'A4' }))
    return (await run('pdftotext', ['-raw', file, '-'])).split('\f').map(bare)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Text without what print may change: spaces, line ends with their hyphens, ligatures. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2212-]+/g, '')
}

/** Whether a line is on the paper; a label before it may be in the page's own words. */
function isOn(paper: string, line: string): boolean {
  return paper.includes(bare(line)) || paper.includes(bare(line.replace(/^[^:：]{1,20}[:：]/, '')))
}

/** Lines that a reader of the PDF's text gets letter by letter: no formulas, no cells. */
function isPlain(line: string): boolean {
  return /^[\p{Script=Han}\p{Script=Latin}\p{N}，。、；：（）,.:;() -]{8,}$/u.test(line)
}
