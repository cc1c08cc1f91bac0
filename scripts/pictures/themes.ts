import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { run } from '../../conformance/process.ts'
import { themeNames } from '../../src/config/options.ts'
import { row } from './row.ts'

/** The study page of an article in every theme, by day and by night. */
export async function themePages(
  browser: Browser,
  article: string,
  scratch: string,
  to: string,
): Promise<void> {
  const pictures: string[] = []
  for (const theme of themeNames) {
    const config = join(scratch, `${theme}.json`)
    await writeFile(config, JSON.stringify({ theme, title: theme }))
    const words = [
      'build',
      article,
      '--to',
      'html',
      '--config',
      config,
      '--no-ledger',
      '--out',
      join(scratch, theme),
    ]
    await run(process.execPath, ['build/cli.js', ...words])
    const name = article.replace(/^.*\/|\.md$/g, '')
    const url = pathToFileURL(resolve(scratch, theme, name, `${name}.html`)).href
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 640, height: 720 }, colorScheme })
      await page.goto(url)
      await page.locator('article details > summary').first().click()
      pictures.push((await page.screenshot()).toString('base64'))
      await page.close()
    }
  }
  await row(browser, pictures, to)
}
