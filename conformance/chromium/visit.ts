import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Finding, Published } from '../check.ts'

/** Something that is tried with a page; what goes wrong is told to `visit.expect`. */
export interface Step {
  readonly name: string
  readonly run: (visit: Visit) => Promise<void>
}

/** What the conformance of a page needs of the book's bank. */
export interface Bank {
  readonly lang: string
  readonly questions: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    readonly kind: string
    readonly prompt: { readonly text: string } | null
    readonly answer: { readonly text: string } | null
    readonly options: readonly {
      readonly key: string
      readonly text: string
      readonly correct: boolean | null
    }[]
    readonly verdict?: boolean
  }[]
}

/** Reads a book's bank. */
export async function bankOf({ files }: Published): Promise<Bank> {
  return JSON.parse(await readFile(files['.json'] ?? '', 'utf8')) as Bank
}

/** One step with one page in a fresh profile, offline. Whatever the page says on its console is a finding. */
export class Visit {
  readonly findings: Finding[] = []

  private constructor(
    readonly browser: Browser,
    readonly book: Published,
    readonly file: string,
    private readonly step: Step,
  ) {}

  /** Runs a step; a step that breaks off is a finding too. */
  static async of(browser: Browser, book: Published, file: string, step: Step): Promise<readonly Finding[]> {
    const visit = new Visit(browser, book, file, step)
    try {
      await step.run(visit)
    } catch (error) {
      visit.expect(false, String((error as Error).message))
    }
    return visit.findings
  }

  /** The book's bank, to hold the page against. */
  async bank(): Promise<Bank> {
    return bankOf(this.book)
  }

  /** Opens the page as a reader does, from its file; gives it to `work` and closes it. */
  async open(work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await this.browser.newContext({ offline: true, ...options })
    try {
      const page = await context.newPage()
      this.watch(page)
      await page.goto(pathToFileURL(this.file).href)
      if (options.javaScriptEnabled !== false) await ready(page)
      await work(page)
    } finally {
      await context.close()
    }
  }

  /** A finding unless the condition holds. */
  expect(holds: boolean, message: string): void {
    if (!holds) this.findings.push({ file: this.file, rule: this.step.name, message })
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      const bad = message.type() === 'error' || message.type() === 'warning'
      this.expect(!bad, `console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.expect(false, `error: ${error.message}`))
    page.on('request', (request) => {
      const own =
        request.url().startsWith('data:') || request.url() === page.url() || request.isNavigationRequest()
      this.expect(own, `request: ${request.url()}`)
    })
  }
}

/** Waits until the page's script has made it ready. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html.ready', { state: 'attached', timeout: 20_000 })
}
