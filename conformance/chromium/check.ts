import { chromium } from 'playwright-core'
import type { Check, Finding } from '../check.ts'
import { program } from '../process.ts'
import { accessible } from './accessible.ts'
import { finds } from './finds.ts'
import { keyboard } from './keyboard.ts'
import { large } from './large.ts'
import { learns } from './learns.ts'
import { prints } from './prints.ts'
import { quizzes } from './quizzes.ts'
import { reads } from './reads.ts'
import { type Step, Visit } from './visit.ts'

/** What is done with every page, each in a fresh profile of the browser. */
const steps: readonly Step[] = [reads, learns, finds, keyboard, quizzes, prints, accessible]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The study page in the system's Chromium, opened from its file and without a network. */
export const check: Check = {
  name: 'chromium',
  install: async () => {
    await program(names, 'install Chromium or Chrome')
    await program(['pdftotext'], "install Poppler's tools")
  },
  run: async (books, cache, say) => {
    const executablePath = await program(names, 'install Chromium or Chrome')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      say(`version ${browser.version()}`)
      const findings: Finding[] = []
      for (const book of books) {
        const file = book.files['.html']
        if (file === undefined) continue
        for (const step of steps) findings.push(...(await Visit.of(browser, book, file, step)))
      }
      findings.push(...(await large(browser, cache, say)))
      return findings
    } finally {
      await browser.close()
    }
  },
}
