/** What is measured, against what: `npm run bench -- [--only speed,pairs] [ARTICLE]`. */
import { parseArgs } from 'node:util'
import { speed } from './speed.ts'

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
const article = positionals[0] ?? 'source/大模型面试题.md'

/** Every measurement by its name. */
const measurements: Readonly<Record<string, (say: (line: string) => void) => Promise<void>>> = {
  speed: (say) => speed(article, say),
}

for (const [name, run] of Object.entries(measurements)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  await run((line) => process.stdout.write(`  ${line}\n`))
}
