import type { Structure, StructureNote } from '../model/item.ts'
import type { Choice } from './choose/choose.ts'
import { questionsIn } from './choose/reading/reading.ts'

/** Tells how an article was read: the conventions that were chosen, and the next best one. */
export function structureOf({ readings, families }: Choice): Structure {
  const notes = new Map<string, { count: number; first: number; last: number; score: number }>()
  for (const { entry, score } of questionsIn(readings)) {
    const note = notes.get(entry.family) ?? { count: 0, first: entry.first, last: entry.last, score: 0 }
    notes.set(entry.family, {
      count: note.count + 1,
      first: Math.min(note.first, entry.first),
      last: Math.max(note.last, entry.last),
      score: note.score + score,
    })
  }
  const chosen = [...notes].map(([convention, { count, first, last, score }]): StructureNote => {
    return { convention, questions: count, lines: [first, last], score: rounded(score / count) }
  })
  const others = [...families.values()].filter(({ name, mean }) => !notes.has(name) && mean > 0)
  const [next] = others.sort((a, b) => b.mean * Math.sqrt(b.count) - a.mean * Math.sqrt(a.count))
  return {
    chosen: chosen.sort((a, b) => b.questions - a.questions),
    runnerUp: next ? { convention: next.name, questions: next.count, score: rounded(next.mean) } : null,
  }
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100
}
