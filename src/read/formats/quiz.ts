import type { Draft } from './draft.ts'

/** Characters of the file as they are (`kept`), or text that stands for what is at `place` in it. */
export interface Piece {
  readonly text: string
  readonly place: number
  readonly kept: boolean
}

/** Text of a quiz: pieces one behind the other. */
export type Passage = readonly Piece[]

/** One of the answers that a question offers, or takes. */
export interface QuizAnswer {
  readonly text: Passage
  /** Share of the points that it earns, in per cent; a wrong one earns none or takes some. */
  readonly fraction: number
  /** What is told to who chose it. */
  readonly feedback: Passage
}

/** A question of a quiz file, of whatever format. */
export interface QuizQuestion {
  readonly kind: 'choice' | 'true-false' | 'short' | 'matching' | 'essay'
  /** Its first line is the title; more of it stands below. */
  readonly stem: readonly Passage[]
  readonly answers: readonly QuizAnswer[]
  /** Of `matching`: what belongs together. */
  readonly matches: readonly (readonly [left: Passage, right: Passage])[]
  /** What is told about the question whatever was chosen, and a model answer of an essay. */
  readonly feedback: readonly Passage[]
  readonly model: Passage
  readonly hint?: Passage
  readonly tags?: readonly Passage[]
}

/**
 * Writes a question as Markdown that the parser reads: heading, options, labelled answer and explanation.
 *
 *     ::Gas::Which gas?{ =CO2#Right. ~O2 }  →  ## Which gas?
 *
 *                                              - A. CO2
 *                                              - B. O2
 *
 *                                              **Answer:** A
 *
 *                                              **Explanation:**
 *
 *                                              - A. Right.
 */
export function writeQuestion(draft: Draft, question: QuizQuestion, depth: number): void {
  const [title = [], ...below] = question.stem.filter((passage) => !isBlank(passage))
  write(draft, title, `\n\n${'#'.repeat(depth)} `)
  for (const passage of below) write(draft, passage, '\n\n')
  if (question.kind === 'choice') writeOptions(draft, question.answers)
  if (question.kind === 'matching') writeMatches(draft, question.matches)
  write(draft, question.hint ?? [], '\n\n**Hint:** ')
  writeAnswer(draft, question)
  writeFeedback(draft, question)
  for (const [index, tag] of (question.tags ?? []).entries())
    write(draft, tag, index === 0 ? '\n\n**Tags:** ' : ', ')
}

/** Writes what is said of the questions below, as a paragraph. */
export function writeNote(draft: Draft, passage: Passage): void {
  write(draft, passage, '\n\n')
}

/** Writes the name of a group of questions as a section, above questions of a depth. */
export function writeCategory(
  draft: Draft,
  name: string,
  { place, depth }: { readonly place: number; readonly depth: number },
): void {
  draft.put(`\n\n${'#'.repeat(depth - 1)} ${name}`, place)
}

function writeOptions(draft: Draft, answers: readonly QuizAnswer[]): void {
  for (const [index, { text }] of answers.entries())
    write(draft, text, `${index === 0 ? '\n\n' : '\n'}- ${letter(index)}. `)
}

/** One side numbered, the other sorted, so that its order does not give away what belongs together. */
function writeMatches(draft: Draft, matches: QuizQuestion['matches']): void {
  const left = matches.map(([side]) => side).filter((passage) => !isBlank(passage))
  const right = matches.map(([, side]) => side).sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
  for (const [index, passage] of left.entries())
    write(draft, passage, `${index === 0 ? '\n\n' : '\n'}${index + 1}. `)
  for (const [index, passage] of right.entries()) write(draft, passage, index === 0 ? '\n\n- ' : '\n- ')
}

function writeAnswer(draft: Draft, { kind, answers, matches, model }: QuizQuestion): void {
  const right = answers.filter(({ fraction }) => fraction > 0)
  const place = placeOf(right[0]?.text ?? model)
  if (kind === 'choice') {
    const letters = answers.flatMap(({ fraction }, index) => (fraction > 0 ? [letter(index)] : []))
    if (letters.length > 0) draft.put(`\n\n**Answer:** ${letters.join(', ')}`, place)
  } else if (kind === 'matching') {
    for (const [index, [left, right]] of matches.filter(([left]) => !isBlank(left)).entries()) {
      write(draft, left, index === 0 ? '\n\n**Answer:**\n\n- ' : '\n- ')
      write(draft, right, ' → ')
    }
  } else if (right.length > 1) {
    for (const [index, { text }] of right.entries())
      write(draft, text, index === 0 ? '\n\n**Answer:**\n\n- ' : '\n- ')
  } else {
    write(draft, right[0]?.text ?? model, '\n\n**Answer:** ')
  }
}

function writeFeedback(draft: Draft, { kind, answers, feedback }: QuizQuestion): void {
  const told = answers.flatMap((answer, index) => (isBlank(answer.feedback) ? [] : [{ ...answer, index }]))
  const general = feedback.filter((passage) => !isBlank(passage))
  if (told.length + general.length === 0) return
  const [first = [], ...more] = general
  if (told.length === 1 && general.length === 0 && kind !== 'choice') {
    write(draft, told[0]?.feedback ?? [], '\n\n**Explanation:** ')
    return
  }
  draft.put('\n\n**Explanation:**', placeOf(general[0] ?? told[0]?.feedback ?? []))
  write(draft, first, ' ')
  for (const passage of more) write(draft, passage, '\n\n')
  for (const [place, { index, text, feedback: passage }] of told.entries()) {
    draft.put(place === 0 ? '\n\n- ' : '\n- ', placeOf(passage))
    if (kind === 'choice') draft.put(`${letter(index)}: `, placeOf(passage))
    else write(draft, text, '', ': ')
    write(draft, passage, '')
  }
}

function write(draft: Draft, passage: Passage, before: string, behind = ''): void {
  if (isBlank(passage)) return
  draft.put(before, placeOf(passage))
  for (const { text, place, kept } of passage) {
    if (kept) draft.keep(place, place + text.length)
    else draft.put(text, place)
  }
  draft.put(behind, placeOf(passage))
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26))
}

function placeOf(passage: Passage): number {
  return passage[0]?.place ?? 0
}

function isBlank(passage: Passage): boolean {
  return textOf(passage).trim() === ''
}

/** A passage as plain characters. */
export function textOf(passage: Passage): string {
  return passage.map(({ text }) => text).join('')
}
