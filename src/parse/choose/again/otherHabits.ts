import type { Entry } from '../../entry/entry.ts'
import { survey } from '../../entry/survey.ts'
import { type Block, firstLine } from '../../outline/block.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Below } from '../reading/candidates.ts'
import { type Families, scoreIn } from '../reading/families.ts'
import type { Question } from '../reading/reading.ts'
import { questionOver } from '../reading/rewritten.ts'
import { isSure, threshold } from '../reading/score.ts'
import { startedBefore } from '../reading/startedBefore.ts'
import type { SecondLook } from './around.ts'

/** Fewest questions that ask in another way than those before them. */
const fewest = 2

/** So many questions at most of a reading hold others in their bodies: where more do, these are parts of them. */
const mostHolders = 4

/**
 * Where questions of a reading go over into questions that are asked in another way: the body of the one before ends there,
 * and what follows is to be read again.
 *
 *     **Task 15** What is …?  ☐ …  ☐ …        Questions for guests        **1.** Which …?  ☐ …  ☐ …        **2.** …
 *
 * Those stand behind the options or the answer of the question, most of them are sure, and few questions hold such.
 */
export const cutAtOtherHabits: SecondLook = (readings, { below, families, read }) => {
  const questions = readings.filter((reading) => reading.kind === 'question')
  const starts = startsIn(questions, below, families)
  if (starts.size === 0 || starts.size * mostHolders > questions.length + mostHolders) return readings
  return readings.flatMap((reading) => {
    const at = reading.kind === 'question' ? starts.get(reading) : undefined
    if (reading.kind !== 'question' || at === undefined) return [reading]
    const { entry } = reading
    const end = isTitle(entry.body[at - 1]) && at > 1 ? at - 1 : at
    return [questionOver(reading, entry.body.slice(0, end)), ...read(entry.body.slice(end))]
  })
}

/** Of each question that holds others the index of the block in its body that they start with. */
function startsIn(
  questions: readonly Question[],
  below: readonly Below[],
  families: Families,
): ReadonlyMap<Question, number> {
  const found = new Map<Question, number>()
  const own = new Set(questions.map(({ entry }) => entry.convention))
  for (const { convention, segments } of below) {
    if (own.has(convention.name)) continue
    const held = new Map<Question, Entry[]>()
    for (const { entry } of segments) {
      if (entry === undefined || scoreIn(entry, families) < threshold) continue
      const holder = questions[startedBefore(questions, ({ entry: { first } }) => first, entry.first) - 1]
      if (holder === undefined || holder.entry.first === entry.first) continue
      const known = held.get(holder)
      if (known) known.push(entry)
      else held.set(holder, [entry])
    }
    for (const [holder, entries] of held) {
      const at = startOf(holder, entries)
      if (at > 0 && at < (found.get(holder) ?? Number.POSITIVE_INFINITY)) found.set(holder, at)
    }
  }
  return found
}

/** The block of a body that others start with, behind what answers its question; -1 where none do. */
function startOf({ entry: { body } }: Question, entries: readonly Entry[]): number {
  const rule = body.find(({ type }) => type === 'thematicBreak')
  const ruled = rule === undefined ? Number.POSITIVE_INFINITY : firstLine(rule)
  const sure = entries.filter((entry) => isSure(entry) || (entry.first > ruled && isMarked(entry)))
  const [first] = sure
  if (first === undefined || sure.length < fewest || sure.length * 3 < entries.length * 2) return -1
  const at = body.findIndex((block) => firstLine(block) === first.first)
  const before = survey(body.slice(0, Math.max(0, at)))
  const areLabelled = sure.every(({ head }) => head.role === 'question') && at > 0
  return before.options || before.answered || areLabelled ? at : -1
}

/** Numbered, with a question mark: behind a rule that is enough. */
function isMarked({ head }: Entry): boolean {
  return head.number !== null && head.asking === 'mark'
}

/** Longest line, in characters, over questions. */
const longestTitle = 120

/** A short line over what is asked below it. */
function isTitle(block: Block | undefined): boolean {
  if (block?.type === 'heading') return true
  if (block?.type !== 'paragraph') return false
  const text = textOf(block.children)
  return text.length <= longestTitle && !text.includes('\n')
}
