import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { conventionsPage, type Sample } from './conventionsPage.ts'

/** Writes `docs/conventions.md` from the fixtures; `--check` only says whether it is up to date. */
const root = new URL('../test/fixtures/', import.meta.url)
const page = new URL('../docs/conventions.md', import.meta.url)

const samples = readdirSync(root, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, root)).includes('expected.json'),
  )
  .map(({ name }): Sample => {
    const file = (path: string) => readFileSync(new URL(`${name}/${path}`, root), 'utf8')
    return {
      name,
      input: file('input.md'),
      ...(JSON.parse(file('expected.json')) as Omit<Sample, 'name' | 'input'>),
    }
  })
const text = conventionsPage(samples)
if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (readFileSync(page, 'utf8') !== text) {
  process.stderr.write(
    'docs/conventions.md is not what the fixtures give; run `npx tsx scripts/conventions.ts`\n',
  )
  process.exitCode = 1
}
