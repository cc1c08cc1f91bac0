import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { grownTrees } from '../src/dedupe/lexicon/lexicons.ts'
import { stored } from '../src/dedupe/lexicon/storedTree.ts'

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

/** Has the bundle read the phrases from the files. */
export const preparedLexicons: Plugin = {
  name: 'prepared-lexicons',
  setup(build) {
    build.onLoad({ filter: /dedupe[\\/]lexicon[\\/]prepared\.ts$/ }, () => ({
      contents: reading,
      loader: 'js',
    }))
  },
}
