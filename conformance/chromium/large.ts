import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { Finding } from '../check.ts'
import { run } from '../process.ts'
import { ready } from './visit.ts'

const count = 5_000

/** A page of five thousand questions: in sight within a second, searched within 50 ms. */
export async function large(
  browser: Browser,
  cache: string,
  say: (line: string) => void,
): Promise<Finding[]> {
  const folder = join(cache, 'large')
  await mkdir(folder, { recursive: true })
  const article = join(folder, 'large.md')
  await writeFile(article, markdown())
  await run(process.execPath, ['build/cli.js', 'build', article, '--to', 'html', '--out', folder])
  const file = join(folder, 'large', 'large.html')
  const page = await browser.newPage()
  await page.goto(pathToFileURL(file).href)
  await ready(page)
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  const readyAt = await page.evaluate(() => performance.now())
  const questions = await page.locator('article.question').count()
  await page.waitForTimeout(2_000)
  const times: number[] = []
  for (const query of ['梯度检查点', '训练 17', 'transfromer', '训练过程的稳定性如何'])
    times.push(await searchTime(page, query))
  await page.close()
  const slowest = Math.max(...times)
  say(
    `${questions} questions: first paint ${paint.toFixed(0)} ms, ready ${readyAt.toFixed(0)} ms, search at most ${slowest.toFixed(1)} ms`,
  )
  const findings: Finding[] = []
  const expect = (holds: boolean, message: string): void => {
    if (!holds) findings.push({ file, rule: 'large', message })
  }
  expect(questions > count * 0.9, `only ${questions} questions`)
  expect(paint < 1_000, `first paint after ${paint} ms`)
  expect(slowest < 50, `a search took ${slowest} ms`)
  return findings
}

/**
 * From the key to the moment at which the list is right and the browser may paint, in milliseconds; the least of three
 * times, since another process may have the processor meanwhile.
 */
function searchTime(page: Page, query: string): Promise<number> {
  return page.evaluate((text) => {
    const search = document.getElementById('search') as HTMLInputElement
    let least = Number.POSITIVE_INFINITY
    for (const value of ['', text, '', text, '', text]) {
      search.value = value
      const start = performance.now()
      search.dispatchEvent(new Event('input'))
      if (value === text) least = Math.min(least, performance.now() - start)
    }
    return least
  }, query)
}

/** Questions that differ, each with an answer of two paragraphs, a list and code. */
function markdown(): string {
  const topics = [
    '梯度检查点',
    '混合精度',
    '流水线并行',
    '注意力缓存',
    '学习率预热',
    '数据去重',
    '词表构建',
    '奖励模型',
    '长上下文',
    '量化误差',
  ]
  const aspects = [
    '的原理是什么',
    '在训练中有何作用',
    '有哪些常见的误区',
    '如何影响显存占用',
    '怎样评估其效果',
  ]
  const parts = ['# 大题库\n']
  for (let number = 1; number <= count; number++) {
    const topic = topics[number % topics.length] ?? ''
    const aspect = aspects[Math.floor(number / topics.length) % aspects.length] ?? ''
    if (number % 100 === 1) parts.push(`## 第 ${Math.ceil(number / 100)} 章\n`)
    parts.push(
      `### ${number}. 在第 ${number} 号场景下，${topic}${aspect}？\n`,
      `**答案：** ${topic}在编号 ${number} 的场景里需要结合 Transformer 结构来理解，训练过程中的稳定性与收敛速度都会受到影响。\n`,
      `1. 先确认 batch size 为 ${number * 8} 时的吞吐。\n2. 再比较不同策略的显存占用。\n`,
      `\`\`\`python\nstep_${number} = ${number}\n\`\`\`\n`,
    )
  }
  return parts.join('\n')
}
