import type { Draft } from '../draft.ts'
import type { Inset, Span } from '../formats.ts'
import { type Passage, type QuizAnswer, type QuizQuestion, writeQuestion } from '../quiz.ts'
import { type Cell, type Row, rowsOf } from '../separated.ts'
import { inlineOf, plain, sorted, wordFor } from './values.ts'

/**
 * Questions as Brightspace (D2L) takes them from a table, each in several lines that begin with what they hold
 * (community.d2l.com, "Import a CSV file of questions"):
 *
 *     NewQuestion,MC                      ## Which is a gas?
 *     QuestionText,Which is a gas?
 *     Option,0,Iron,,                  →  - A. Iron
 *     Option,100,Neon,,It is noble.       - B. Neon
 *
 *                                         **Answer:** B
 */
export const brightspace: Inset = {
  endOf(text, within) {
    let end = -1
    for (const row of rowsOf(text, ',', within)) {
      const name = plain(row.cells[0])
      if (!fields.test(name) && !isEmpty(row) && !name.startsWith('//')) break
      if (fields.test(name)) end = row.end
    }
    return end
  },
  write(draft: Draft, text: string, stretch: Span, depth: number): void {
    let rows: Row[] = []
    const flush = (): void => {
      if (rows.length > 0) writeQuestion(draft, questionOf(text, rows), depth)
      rows = []
    }
    for (const row of rowsOf(text, ',', stretch)) {
      if (plain(row.cells[0]) === 'newquestion') flush()
      else if (rows.length === 0 && plain(row.cells[0]).startsWith('//')) continue
      rows.push(row)
    }
    flush()
  },
}

const fields =
  /^(?:newquestion|id|title|questiontext|points|difficulty|image|scoring|option|true|false|choice|match|item|answer|answerkey|initialtext|inputbox|hint|feedback)$/

function isEmpty({ cells }: Row): boolean {
  return cells.every((cell) => plain(cell) === '')
}

function questionOf(text: string, rows: readonly Row[]): QuizQuestion {
  const named = (...names: readonly string[]): (readonly Cell[])[] =>
    rows.flatMap(({ cells }) => (names.includes(plain(cells[0])) ? [cells.slice(1)] : []))
  const inline = (cell: Cell | undefined): Passage => (cell === undefined ? [] : inlineOf(text, cell))
  const first = (...names: readonly string[]): Passage => inline(named(...names)[0]?.[0])
  const kind = plain(rows[0]?.cells[1])
  const bare = {
    kind: 'essay',
    stem: [first('questiontext')],
    answers: [],
    matches: [],
    feedback: [first('feedback')],
    model: first('answerkey'),
    hint: first('hint'),
  } as const
  const scored = named('option', 'answer').map((cells) => answerOf(cells, inline))
  if (kind === 'mc' || kind === 'ms') return { ...bare, kind: 'choice', answers: scored }
  if (kind === 'tf') return { ...bare, kind: 'true-false', answers: verdicts(rows, inline) }
  if (kind === 'm')
    return { ...bare, kind: 'matching', matches: pairsOf(named('choice'), named('match'), inline) }
  if (kind === 'o') {
    const items = named('item').flatMap(([item]) => item ?? [])
    const answers = items.map((item) => ({ text: inline(item), fraction: 100, feedback: [] }))
    return { ...bare, kind: 'short', stem: [...bare.stem, ...sorted(items).map(inline)], answers }
  }
  return scored.length > 0 ? { ...bare, kind: 'short', answers: scored } : bare
}

type Inline = (cell: Cell | undefined) => Passage

/** Share of the points, the text, whether that is HTML, and what is told to who chose it. */
function answerOf([share, text, , ...told]: readonly Cell[], inline: Inline): QuizAnswer {
  return { text: inline(text), fraction: Number(share?.value), feedback: toldIn(told, inline) }
}

/** What is told, also where a comma in it parts it, without what says whether it is HTML. */
function toldIn(cells: readonly Cell[], inline: Inline): Passage {
  const told = cells.filter((cell) => !/^(?:html)?$/.test(plain(cell)))
  return told.flatMap((cell, at) => [...wordFor(at === 0 ? '' : ',', cell), ...inline(cell)])
}

/** `TRUE,100,feedback`: of two lines the one that earns points is right. */
function verdicts(rows: readonly Row[], inline: Inline): readonly QuizAnswer[] {
  return rows.flatMap(({ cells: [name, share, ...told] }) => {
    const word = plain(name) === 'true' ? 'True' : plain(name) === 'false' ? 'False' : null
    if (word === null || name === undefined || Number(share?.value) <= 0) return []
    return [{ text: wordFor(word, name), fraction: 100, feedback: toldIn(told, inline) }]
  })
}

/** What is to be matched, by its number, with what carries the same. */
function pairsOf(
  choices: readonly (readonly Cell[])[],
  matches: readonly (readonly Cell[])[],
  inline: Inline,
): QuizQuestion['matches'] {
  return choices.flatMap(([number, text]) =>
    matches
      .filter(([other]) => plain(other) === plain(number))
      .map(([, match]) => [inline(text), inline(match)] as const),
  )
}
