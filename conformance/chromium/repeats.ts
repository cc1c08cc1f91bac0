import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import type { Finding } from '../check.ts'
import { run } from '../process.ts'

const earlier = '# 旧题\n\n## 什么是注意力机制？\n\n按相关程度去看其他位置。\n'
const article = `# 大模型

## 注意力机制是什么？

让每个位置按相关程度去看其他位置。

## 请解释注意力机制是什么。

加权求和。

## 如何处理大模型训练中的计算资源问题？

拆分任务。

## 如何处理大模型训练中的计算资源分配问题？

动态调度。

## 如何优化大模型的推理速度？

量化。

## 如何进行大模型的推理优化？

蒸馏。
`

/** The two pages about repeats: each is whole, accessible and silent; what is decided on the one holds in the next build. */
export async function repeats(browser: Browser, cache: string): Promise<Finding[]> {
  const folder = join(cache, 'repeats')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const path = (name: string): string => join(folder, name)
  await writeFile(path('old.md'), earlier)
  await writeFile(path('new.md'), article)
  const drillpress = (...words: readonly string[]) => run(process.execPath, ['build/cli.js', ...words])
  const build = async (...words: readonly string[]): Promise<void> => {
    await drillpress('build', ...words, '--to', 'json', '--out', path('out'))
  }
  const findings: Finding[] = []
  const expect = (file: string, holds: boolean, message: string): void => {
    if (!holds) findings.push({ file, rule: 'repeats', message })
  }
  await build(path('old.md'))
  await build(path('new.md'), '--against', path('out/old/old.json'), '--report', path('merges.html'))
  await drillpress('review', path('new.md'), '--html', path('review.html'))
  for (const name of ['merges.html', 'review.html']) {
    for (const found of await faultsOf(browser, path(name))) expect(name, false, found)
  }
  await copyFile(await decided(browser, path('review.html')), path('new.links.yml'))
  await build(path('new.md'))
  const bank = JSON.parse(await readFile(path('out/new/new.json'), 'utf8'))
  const must = bank.merges.filter(({ rule }: { rule: string }) => rule === 'must')
  expect('review.html', must.length === 1, `${must.length} pairs are one by decision, not 1`)
  expect('review.html', bank.review.length === 0, `${bank.review.length} pairs are still in doubt`)
  return findings
}

/** What axe-core, the console or the width of the page has against it, at two widths by day and by night. */
async function faultsOf(browser: Browser, file: string): Promise<string[]> {
  const faults: string[] = []
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        offline: true,
        viewport: { width, height: 800 },
        colorScheme,
      })
      const page = await context.newPage()
      const say = (what: string): unknown => faults.push(`${width} ${colorScheme}: ${what}`)
      page.on('console', (message) => say(message.text()))
      page.on('pageerror', (error) => say(error.message))
      await page.goto(pathToFileURL(file).href)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wider > 0) say(`${wider} px wider than the screen`)
      for (const found of await violations(page)) say(found)
      await context.close()
    }
  }
  return faults
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') } // evaluated into the page above
    return axe.run(document, { resultTypes: ['violations'] })
  })
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 120)}`)
}

/** Decides the pairs of a page, one taken back and decided anew; gives the saved file. */
async function decided(browser: Browser, file: string): Promise<string> {
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.keyboard.press('d')
  await page.keyboard.press('u')
  await page.keyboard.press('s')
  await page.fill('#reason', 'one is about "speed"')
  await page.click('[data-key=d]')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
  const saved = `${file}.links.yml`
  await download.saveAs(saved)
  await context.close()
  return saved
}
