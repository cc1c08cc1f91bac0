import { type Unit, weightOf } from '../frame/focus.ts'
import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'
import { isBinder } from '../lexicon/binding.ts'
import { type FieldRole, fieldsIn } from '../lexicon/fields.ts'
import { fieldsOf } from '../lexicon/lexicons.ts'
import type { Mark } from '../lexicon/marks.ts'
import { match } from '../lexicon/phraseMatch.ts'
import type { PhraseTree } from '../lexicon/phraseTree.ts'
import { classesOf } from '../text/characters.ts'
import type { Alignment, Piece } from './align.ts'

/** What a question may be asked for beside what belongs to it: a place, a holder, one who does it. */
const placing: ReadonlySet<Mark> = new Set<Mark>(['IN', 'WITHIN', 'OF', 'FOR', 'SUBJECT', 'BY'])

/**
 * Two questions without the field or the holder to which what both name belongs anyway, where only one gives it: `in
 * economics`, of price elasticity; `as a nurse`, of an injection. Null where neither gives any, or both do.
 */
export function withoutField(a: Frame, b: Frame, alignment: Alignment): readonly [Frame, Frame] | null {
  const tree = a.lang === b.lang && a.lang !== null ? fieldsOf(a.lang) : null
  if (tree === null || !(namesField(a) || namesField(b))) return null
  const owners = ownersOf(alignment, tree)
  if (owners.size === 0) return null
  const [inA, inB] = [
    fieldPieces(a, alignment.onlyA, owners, tree),
    fieldPieces(b, alignment.onlyB, owners, tree),
  ]
  if (inA.length > 0 === inB.length > 0) return null
  return [without(a, inA), without(b, inB)]
}

const namesField = (frame: Frame): boolean => fieldsNamed(frame).length > 0

/** The fields that a question names at all. */
const fieldsNamed = perFrame(({ focus, lang }: Frame): readonly string[] => {
  const tree = lang === null ? null : fieldsOf(lang)
  if (tree === null) return []
  // A name of several words is found by the first of them, which may stand alone for nothing: `machine` of `machine learning`.
  const text = focus.map(({ surface }) => surface).join(' ')
  const kinds = classesOf(text)
  const found: string[] = []
  for (let at = 0; at < text.length; at++)
    found.push(...fieldsIn(match(text, kinds, at, { tree })?.entry.name ?? '', 'names'))
  return found
})

/** The fields to which what both name belongs. */
function ownersOf({ shared }: Alignment, tree: PhraseTree): ReadonlySet<string> {
  return new Set(
    shared.flatMap(([piece]) => [
      ...namesIn(piece.text, tree, 'has'),
      ...namesIn(piece.surface, tree, 'has'),
    ]),
  )
}

/** The fields of each phrase in a text: in a script without spaces one may begin anywhere, else the text is the phrase. */
function namesIn(text: string, tree: PhraseTree, role: FieldRole): readonly string[] {
  const kinds = classesOf(text)
  const isRun = kinds[0] === 'run'
  const found: string[] = []
  for (let at = 0; at < (isRun ? text.length : 1); at++) {
    const here = match(text, kinds, at, { tree })
    if (here !== null && (isRun || here.end === text.length))
      found.push(...fieldsIn(here.entry.name ?? '', role))
  }
  return found
}

/** The pieces that name one of these fields, and stand apart from what both name. */
function fieldPieces(
  frame: Frame,
  pieces: readonly Piece[],
  owners: ReadonlySet<string>,
  tree: PhraseTree,
): readonly Piece[] {
  return rowsOf(frame, pieces).flatMap((row) => (isField(frame, row, owners, tree) ? row : []))
}

/** Pieces that touch, together. */
function rowsOf({ focus }: Frame, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const last = rows.at(-1)?.at(-1)
    if (last !== undefined && piece.unit === last.unit + 1 && focus[piece.unit]?.joined === true)
      rows.at(-1)?.push(piece)
    else rows.push([piece])
  }
  return rows
}

function isField(
  frame: Frame,
  row: readonly Piece[],
  owners: ReadonlySet<string>,
  tree: PhraseTree,
): boolean {
  const isNamed = [row.map(({ surface }) => surface), row.map(({ text }) => text)].some((words) => {
    const text = words.join(' ')
    const found = match(text, classesOf(text), 0, { tree })
    return (
      found?.end === text.length && fieldsIn(found.entry.name ?? '', 'names').some((name) => owners.has(name))
    )
  })
  return isNamed && standsApart(frame, row)
}

/** Whether a row of pieces is no part of a longer name, and nothing else binds it than the place that it is. */
function standsApart({ focus, postposed }: Frame, row: readonly Piece[]): boolean {
  const [first, last] = [row[0], row.at(-1)]
  if (first === undefined || last === undefined) return false
  const [own, next] = [focus[first.unit], focus[last.unit + 1]]
  if (own === undefined) return false
  const isWhole = row.every(({ unit, text }) => focus[unit]?.text === text)
  if (!isWhole) return /^\p{Script=Han}/u.test(own.text) && first.at === 0 && row.length === 1
  const touches = own.joined || next?.joined === true
  if (touches && !/\p{Script=Han}/u.test(own.text)) return false
  const around = postposed ? focus[last.unit]?.after.find(isBinder) : own.before.findLast(isBinder)
  return around === undefined || placing.has(around)
}

/** A question without some of its names; what stood around one stands around the next. */
function without(frame: Frame, pieces: readonly Piece[]): Frame {
  if (pieces.length === 0) return frame
  const focus: Unit[] = []
  let before: readonly Mark[] = []
  for (const [at, unit] of frame.focus.entries()) {
    const text = pieces
      .filter((piece) => piece.unit === at)
      .reduce((rest, piece) => rest.replace(piece.text, ''), unit.text)
    const marks = [...before, ...unit.before]
    before = text === '' ? marks : []
    if (text === '') continue
    const isCut = text !== unit.text
    focus.push({
      ...unit,
      ...(isCut ? { text, surface: text, weight: weightOf(unit.type, text) } : {}),
      before: marks,
      joined: unit.joined && marks.length === 0 && focus.length > 0,
    })
  }
  return { ...frame, focus }
}
