import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import list from 'word-list'
import {
  grownFieldTrees,
  grownNearTrees,
  grownStandingTrees,
  grownTalkTrees,
  grownTrees,
} from '../src/dedupe/lexicon/lexicons.ts'
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
  const named = (kind: Kind, trees: ReadonlyMap<string, PhraseTree>) =>
    [...trees].map(([lang, tree]) => [`${kind}-${lang}`, tree] as const)
  const others = [
    ...named('near', grownNearTrees()),
    ...named('fields', grownFieldTrees()),
    ...named('standing', grownStandingTrees()),
    ...named('talk', grownTalkTrees()),
  ]
  await Promise.all([...grownTrees(), ...others].map(write))
  await copyFile(list, join(outdir, folder, englishWords))
}

/** What a tree holds beside the phrases of a language. */
type Kind = 'near' | 'fields' | 'standing' | 'talk'

/** Reads those files; the chunk that does stands in `build/js/`. */
const reading = `
import { readFileSync } from 'node:fs'
export const prepared = (lang) => readFileSync(new URL(\`../${folder}/\${lang}.bin\`, import.meta.url))
export const preparedNear = (lang) => prepared('near-' + lang)
export const preparedFields = (lang) => prepared('fields-' + lang)
export const preparedStanding = (lang) => prepared('standing-' + lang)
export const preparedTalk = (lang) => prepared('talk-' + lang)`

/** Where the dictionary of English stands then. */
const wordList = `export default new URL('../${folder}/${englishWords}', import.meta.url)`

/** The tables of terms and the lists of synonyms are in those trees; the bundle has what tells them from others. */
const tablesLeft = `export const subjects = {}
export const tables = ["${digest(tables.join())}"]`
const listsLeft = `export const lists = { all: "${digest(JSON.stringify(lists))}" }`

/** So are the phrases of each language. */
function phrasesLeft(text: string): string {
  return `export const phrases = { words: {}, aliases: { all: "${digest(text)}" } }`
}

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
    build.onLoad({ filter: /dedupe[\\/]lexicon[\\/]phrases[\\/]\w+\.ts$/ }, async ({ path }) => ({
      contents: phrasesLeft(await readFile(path, 'utf8')),
      loader: 'js',
    }))
    put(/dedupe[\\/]lexicon[\\/]synonyms[\\/]lists\.ts$/, listsLeft)
  },
}
