import { chromium } from 'playwright-core'
import type { Check, Published } from '../check.ts'
import { inParallel } from '../parallel.ts'
import { program } from '../process.ts'
import { accessible, accessibleAtOnce } from './accessible.ts'
import { finds } from './finds.ts'
import { fits } from './fits.ts'
import { keyboard } from './keyboard.ts'
import { large } from './large.ts'
import { learns } from './learns.ts'
import { prints } from './prints.ts'
import { quizzes } from './quizzes.ts'
import { reads } from './reads.ts'
import { repeats } from './repeats.ts'
import { type Bank, bankOf, type Step, Visit } from './visit.ts'

/** What is done with every page, each step in a fresh profile of the browser. */
const everywhere: readonly Step[] = [reads, finds, accessibleAtOnce]

/** What is done with the first page of its kind: minutes of a reader's work, the same in another book of the kind. */
const deep: readonly Step[] = [reads, finds, fits, learns, keyboard, quizzes, prints, accessible]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The study page in the system's Chromium, opened from its file and without a network. */
export const check: Check = {
  name: 'chromium',
  alone: true,
  install: async () => {
    await program(names, 'install Chromium or Chrome')
    await program(['pdftotext'], "install Poppler's tools")
  },
  run: async (books, cache, say) => {
    const executablePath = await program(names, 'install Chromium or Chrome')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      const walks = await walksOf(books)
      const deeply = walks.filter(({ steps }) => steps === deep).map(({ book }) => book.name)
      say(`version ${browser.version()}, ${walks.length} pages, deeply: ${deeply.join(', ')}`)
      const found = await inParallel(walks.flatMap(visitsOf), ({ book, file, step }) =>
        Visit.of(browser, book, file, step),
      )
      return [...found.flat(), ...(await repeats(browser, cache)), ...(await large(browser, cache, say))]
    } finally {
      await browser.close()
    }
  },
}

/** What is done with the page of a book. */
interface Walk {
  readonly book: Published
  readonly file: string
  readonly steps: readonly Step[]
}

/** The pages; one that shows what none before it does, a kind of question or a language, is walked through deeply. */
async function walksOf(books: readonly Published[]): Promise<Walk[]> {
  const seen = new Set<string>()
  const walks: Walk[] = []
  for (const book of books) {
    const file = book.files['.html']
    if (file === undefined) continue
    const fresh = traitsOf(await bankOf(book)).filter((trait) => !seen.has(trait))
    for (const trait of fresh) seen.add(trait)
    walks.push({ book, file, steps: fresh.length > 0 ? deep : everywhere })
  }
  return walks
}

function traitsOf({ lang, questions }: Bank): string[] {
  return [`in ${lang.split('-')[0]}`, ...new Set(questions.map(({ kind }) => kind))]
}

function visitsOf({ steps, ...of }: Walk) {
  return steps.map((step) => ({ ...of, step }))
}
