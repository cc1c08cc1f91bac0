import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check, Finding, Published } from '../check.ts'
import { inParallel } from '../parallel.ts'
import { pythonWith, run } from '../process.ts'
import { type Card, type Checked, type Imported, live, type Result } from './engine.ts'
import { checkLife } from './life.ts'

/** Anki's own engine as a Python package, without its window. */
const packages = ['anki==26.9.3'] as const

/** Anki, as a learner uses it: import, learn, import the next build. */
export const check: Check = {
  name: 'anki',
  install: async (cache) => {
    await pythonWith(packages, cache)
  },
  run: async (books, cache, say) => {
    const python = await pythonWith(packages, cache)
    const work = await mkdtemp(join(cache, 'work-'))
    try {
      const withCards = books.filter((book) => book.files['.apkg'] !== undefined)
      const again = await inParallel(withCards, (book, index) => rebuilt(book, join(work, `${index}`)))
      const lives = withCards.map(({ files }, index) => [
        { import: files['.apkg'] ?? '' },
        { import: again[index] ?? '' },
        { cards: true as const },
        { check: true as const },
      ])
      const { version, lives: results } = await live(python, lives)
      const cards = results.reduce((count, result) => count + (result[2] as readonly Card[]).length, 0)
      say(`version ${version}, ${withCards.length} packages, ${cards} cards`)
      const found = withCards.flatMap((book, index) => judge(book, results[index] ?? []))
      return [...found, ...(await checkLife(python, join(work, 'life')))]
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  },
}

/** Builds a book once more, with its ledger and its pictures. */
async function rebuilt({ input, name }: Published, folder: string): Promise<string> {
  await run(process.execPath, ['build/cli.js', 'build', input, '--to', 'anki', '--out', folder])
  return join(folder, name, `${name}.apkg`)
}

/** Every card has two sides that say something, and a second build changes nothing. */
function judge({ files }: Published, [first, second, cards, database]: readonly Result[]): Finding[] {
  const file = files['.apkg'] ?? ''
  const finding = (rule: string, message: string): Finding => ({ file, rule, message })
  const findings: Finding[] = []
  const { missing_notetype, missing_deck, ...log } = first as Imported
  const shown = cards as readonly Card[]
  if (log.new !== new Set(shown.map(({ note }) => note)).size || log.new === 0)
    findings.push(finding('first-import', JSON.stringify(log)))
  if (missing_notetype + missing_deck > 0) findings.push(finding('incomplete', JSON.stringify(first)))
  const later = second as Imported
  if (later.new + later.updated + later.conflicting > 0 || later.notetypes !== log.notetypes) {
    findings.push(finding('rebuild', JSON.stringify(later)))
  }
  for (const card of shown) {
    if (card.front === '') findings.push(finding('empty-front', card.qid))
    if (card.answer === '' && !card.cloze) findings.push(finding('empty-back', `${card.qid} ${card.front}`))
    if (card.missing.length > 0) findings.push(finding('picture', `${card.qid} ${card.missing.join(', ')}`))
  }
  const dues = [...new Set(shown.map(({ due }) => due))]
  if (dues.some((due, index) => due !== index + 1))
    findings.push(finding('order', dues.slice(0, 20).join(' ')))
  const { ok, text } = database as Checked
  if (!ok) findings.push(finding('database', text))
  return findings
}
