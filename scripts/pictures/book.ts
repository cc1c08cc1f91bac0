import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import JSZip from 'jszip'
import type { Browser } from 'playwright-core'

/** Unpacks an EPUB into a folder, as a reading system does. */
export async function unpack(epub: string, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(await readFile(epub))
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await file.async('uint8array'))
  }
}

/** Pages of an unpacked EPUB as tablets show them, in base64; an answer is open on the second. */
export async function bookPages(browser: Browser, folder: string): Promise<readonly string[]> {
  const pictures: string[] = []
  for (const name of ['cover', 'questions-1', 'answers-1']) {
    const page = await browser.newPage({ viewport: { width: 420, height: 630 } })
    await page.goto(pathToFileURL(resolve(folder, 'OEBPS', `${name}.xhtml`)).href)
    if (name === 'questions-1') await page.locator('details.answer > summary').first().click()
    pictures.push((await page.screenshot()).toString('base64'))
    await page.close()
  }
  return pictures
}
