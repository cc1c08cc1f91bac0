import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { grownTrees } from '../src/dedupe/lexicon/lexicons.ts'
import { stored } from '../src/dedupe/lexicon/storedTree.ts'
import { tables } from '../src/dedupe/lexicon/tables.ts'

const folder = 'lexicon'

/** Writes the phrases of each language into `build/lexicon/`: to grow a tree takes ten times as long as to read it. */
export async function compileLexicons(outdir: string): Promise<void> {
  await mkdir(join(outdir, folder), { recursive: true })
  const trees = [...grownTrees()]
  await Promise.all(
    trees.map(([lang, { flat }]) => writeFile(join(outdir, folder, `${lang}.bin`), stored(flat))),
  )
}

/** Reads those files; the chunk that does stands in `build/js/`. */
const reading = `
import { readFileSync } from 'node:fs'
export const prepared = (lang) => readFileSync(new URL(\`../${folder}/\${lang}.bin\`, import.meta.url))`

/** The tables of terms are in those trees; the bundle has what tells them from others. */
const tablesLeft = `export const tables = ["${createHash('sha256').update(tables.join()).digest('hex')}"]`

/** Has the bundle read the phrases from the files. */
export const preparedLexicons: Plugin = {
  name: 'prepared-lexicons',
  setup(build) {
    const put = (filter: RegExp, contents: string): void =>
      build.onLoad({ filter }, () => ({ contents, loader: 'js' }))
    put(/dedupe[\\/]lexicon[\\/]prepared\.ts$/, reading)
    put(/dedupe[\\/]lexicon[\\/]tables\.ts$/, tablesLeft)
  },
}
