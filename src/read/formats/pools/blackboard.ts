import type { Draft } from '../draft.ts'
import type { Inset, Span } from '../formats.ts'
import { type Passage, type QuizAnswer, type QuizQuestion, writeQuestion } from '../quiz.ts'
import { type Cell, type Row, rowsOf } from '../separated.ts'
import { inlineOf, plain, sorted, wordFor } from './values.ts'

/**
 * Questions as Blackboard takes them from a text file, a line each with tabs between (help.blackboard.com, "Upload Questions"):
 *
 *     MC→Which is a gas?→Iron→incorrect→Neon→correct  →  ## Which is a gas?
 *
 *                                                        - A. Iron
 *                                                        - B. Neon
 *
 *                                                        **Answer:** B
 */
export const blackboard: Inset = {
  endOf(text, within) {
    let end = -1
    for (const row of rowsOf(text, '\t', within)) {
      if (!isQuestion(row)) break
      end = row.end
    }
    return end
  },
  write(draft: Draft, text: string, stretch: Span, depth: number): void {
    for (const row of rowsOf(text, '\t', stretch)) writeQuestion(draft, questionOf(text, row), depth)
  },
}

const kinds = /^(?:MC|MA|TF|ESS|ORD|MAT|FIB|FIB_PLUS|FIL|NUM|SR|OP|JUMBLED_SENTENCE|QUIZ_BOWL)$/

/** Whether a line begins with a kind of question, and what that asks for stands behind the question. */
function isQuestion({ cells: [kind, stem, ...more] }: Row): boolean {
  if (!kinds.test(kind?.value ?? '') || plain(stem) === '') return false
  if (kind?.value === 'TF') return /^(?:true|false)$/.test(plain(more[0]))
  return !/^M[CA]$/.test(kind?.value ?? '') || /^(?:in)?correct$/.test(plain(more[1]))
}

function questionOf(text: string, { cells: [kind, stem, ...fields] }: Row): QuizQuestion {
  const inline = (cell: Cell): Passage => inlineOf(text, cell)
  const filled = fields.filter((cell) => plain(cell) !== '')
  const bare = {
    kind: 'essay',
    stem: stem === undefined ? [] : [inline(stem)],
    answers: [],
    matches: [],
    feedback: [],
    model: [],
  } as const
  const short = (cells: readonly Cell[]): QuizQuestion => ({
    ...bare,
    kind: 'short',
    answers: cells.map((cell) => right(inline(cell))),
  })
  switch (kind?.value) {
    case 'MC':
    case 'MA':
      return { ...bare, kind: 'choice', answers: offered(fields, inline) }
    case 'TF':
      return { ...bare, kind: 'true-false', answers: fields.slice(0, 1).map(verdict) }
    case 'MAT':
      return { ...bare, kind: 'matching', matches: pairs(fields, inline) }
    case 'ORD':
      return { ...short(filled), stem: [...bare.stem, ...sorted(filled).map(inline)] }
    case 'NUM':
      return { ...bare, kind: 'short', answers: [right(within(filled, inline))] }
    case 'FIB':
      return short(filled)
    case 'FIB_PLUS':
    case 'JUMBLED_SENTENCE':
    case 'QUIZ_BOWL':
      return { ...bare, feedback: named(fields, inline) }
    default:
      return { ...bare, model: filled.flatMap(inline) }
  }
}

type Inline = (cell: Cell) => Passage

function right(text: Passage): QuizAnswer {
  return { text, fraction: 100, feedback: [] }
}

function verdict(cell: Cell): QuizAnswer {
  return right(wordFor(plain(cell) === 'true' ? 'True' : 'False', cell))
}

function offered(fields: readonly Cell[], inline: Inline): readonly QuizAnswer[] {
  return twos(fields).map(([text, told]) => ({
    text: inline(text),
    fraction: plain(told) === 'correct' ? 100 : 0,
    feedback: [],
  }))
}

function pairs(fields: readonly Cell[], inline: Inline): QuizQuestion['matches'] {
  return twos(fields).flatMap(([left, other]) => (other === undefined ? [] : [[inline(left), inline(other)]]))
}

function twos(fields: readonly Cell[]): (readonly [Cell, Cell | undefined])[] {
  return fields.flatMap((cell, at) =>
    at % 2 === 0 && plain(cell) !== '' ? [[cell, fields[at + 1]] as const] : [],
  )
}

/** A number, and by how much an answer may miss it. */
function within([number, tolerance]: readonly Cell[], inline: Inline): Passage {
  if (number === undefined) return []
  const bound = tolerance === undefined ? [] : [...wordFor(' ± ', tolerance), ...inline(tolerance)]
  return [...inline(number), ...bound]
}

/** Names of blanks or words, each with what may stand there; an empty field behind each. */
function named(fields: readonly Cell[], inline: Inline): readonly Passage[] {
  const groups: Cell[][] = [[]]
  for (const cell of fields) {
    if (plain(cell) === '') groups.push([])
    else groups.at(-1)?.push(cell)
  }
  return groups.flatMap(([name, ...values]) =>
    name === undefined
      ? []
      : [
          [name, ...values].flatMap((cell, at) => [
            ...wordFor(['', ': '][at] ?? '; ', cell),
            ...inline(cell),
          ]),
        ],
  )
}
