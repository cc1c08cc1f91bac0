import { createHash } from 'node:crypto'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import list from 'word-list'
import { grownFieldTrees, grownNearTrees, grownTrees } from '../src/dedupe/lexicon/lexicons.ts'
import type { PhraseTree } from '../src/dedupe/lexicon/phraseTree.ts'
import { stored } from '../src/dedupe/lexicon/storedTree.ts'
import { lists } from '../src/dedupe/lexicon/synonyms/lists.ts'
import { tables } from '../src/dedupe/lexicon/tables.ts'

const folder = 'lexicon'
const englishWords = 'english-words.txt'

/** Writes the phrases of each language into `build/lexicon/`: to grow a tree takes ten times as long as to read it. */
export async function compileLexicons(outdir: string): Promise<void> {
  await mkdir(join(outdir, folder), { recursive: true })
  const write = ([name, { flat }]: readonly [string, PhraseTree]) =>
    writeFile(join(outdir, folder, `${name}.bin`), stored(flat))
  const near = [...grownNearTrees()].map(([lang, tree]) => [nearName(lang), tree] as const)
  const fields = [...grownFieldTrees()].map(([lang, tree]) => [fieldsName(lang), tree] as const)
  await Promise.all([...grownTrees(), ...near, ...fields].map(write))
  await copyFile(list, join(outdir, folder, englishWords))
}

function nearName(lang: string): string {
  return `near-${lang}`
}

function fieldsName(lang: string): string {
  return `fields-${lang}`
}

/** Reads those files; the chunk that does stands in `build/js/`. */
const reading = `
import { readFileSync } from 'node:fs'
export const prepared = (lang) => readFileSync(new URL(\`../${folder}/\${lang}.bin\`, import.meta.url))
export const preparedNear = (lang) => prepared('${nearName('')}' + lang)
export const preparedFields = (lang) => prepared('${fieldsName('')}' + lang)`

/** Where the dictionary of English stands then. */
const wordList = `export default new URL('../${folder}/${englishWords}', import.meta.url)`

/** The tables of terms and the lists of synonyms are in those trees; the bundle has what tells them from others. */
const tablesLeft = `export const subjects = {}
export const tables = ["${digest(tables.join())}"]`
const listsLeft = `export const lists = { all: "${digest(JSON.stringify(lists))}" }`

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Has the bundle read the phrases from the files. */
export const preparedLexicons: Plugin = {
  name: 'prepared-lexicons',
  setup(build) {
    const put = (filter: RegExp, contents: string): void =>
      build.onLoad({ filter }, () => ({ contents, loader: 'js' }))
    put(/node_modules[\\/]word-list[\\/]index\.js$/, wordList)
    put(/dedupe[\\/]lexicon[\\/]prepared\.ts$/, reading)
    put(/dedupe[\\/]lexicon[\\/]tables\.ts$/, tablesLeft)
    put(/dedupe[\\/]lexicon[\\/]synonyms[\\/]lists\.ts$/, listsLeft)
  },
}
