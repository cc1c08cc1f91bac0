import { withPlural } from './plurals.ts'

/** One thing by its names in one language. */
export interface Term {
  /** Stands for all of them: the first name in the language itself, so that it is compared as its words are. */
  readonly name: string
  readonly forms: readonly string[]
}

/** Languages whose texts name things by English words without a doubt, as these stand out by their script. */
const otherScript: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ru', 'uk', 'hi', 'ar'])

/**
 * The terms of a table that a language has names for. A row is a concept: its English name, then the names by language,
 * `stack | en: lifo list | zh: 栈, 堆栈 | all: LIFO`. `*` stands for any ending of a word; `all` is read in every language.
 * The English names are known in languages of other scripts too, elsewhere only those of several words, which are no word
 * of the language by chance.
 */
export function termsOf(lang: string, table: string): readonly Term[] {
  const terms: Term[] = []
  for (const row of table.split('\n')) {
    if (row === '') continue
    const [name = '', ...cells] = row.split(' | ')
    const forms = cells.flatMap((cell) => formsOf(cell, lang))
    const own = cells.find((cell) => cell.startsWith(`${lang}: `))
    const native = own === undefined || lang === 'en' ? undefined : formsOf(own, lang).find(isWhole)
    if (lang === 'en' || otherScript.has(lang) || name.includes(' ')) forms.push(name)
    terms.push({ name: native ?? name, forms: forms.flatMap((form) => withPlural(form, lang)) })
  }
  return terms
}

/**
 * The terms of a table of loans, `cache | zh: 缓存 | ja: キャッシュ`, that a language has names for. A name of one character
 * is none where it stands among others.
 */
export function loansOf(lang: string, table: string): readonly Term[] {
  return table.split('\n').flatMap((row): readonly Term[] => {
    const [english = '', ...cells] = row.split(' | ')
    const own = cells.find((cell) => cell.startsWith(`${lang}: `))
    const [name = '', ...others] = own === undefined ? [] : formsOf(own, lang)
    if (name === '') return []
    const forms = [name, ...others].filter((form) => form.length > 1)
    return [{ name, forms: [...forms, ...english.split(', ').flatMap((form) => withPlural(form, 'en'))] }]
  })
}

function isWhole(form: string): boolean {
  return !form.includes('*')
}

function formsOf(cell: string, lang: string): readonly string[] {
  const parting = cell.indexOf(': ')
  const of = cell.slice(0, parting)
  const foreign = of === 'en' && lang !== 'en'
  if (of !== lang && of !== 'all' && of !== 'en') return []
  const forms = cell.slice(parting + 2).split(', ')
  return foreign && !otherScript.has(lang) ? forms.filter((form) => form.includes(' ')) : forms
}
