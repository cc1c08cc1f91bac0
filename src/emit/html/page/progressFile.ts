import type { Learned } from './memory.ts'

const format = 'drillpress-progress'

/** Progress as the text of a file, for another browser or a backup. */
export function progressFile(title: string, learned: readonly Learned[]): string {
  return `${JSON.stringify({ format, version: 1, title, cards: learned }, null, 1)}\n`
}

/** Progress out of a file, or null where the text holds none. A card that is damaged is left out. */
export function readProgressFile(text: string): readonly Learned[] | null {
  try {
    const file: unknown = JSON.parse(text)
    if (!isRecord(file) || file.format !== format || !Array.isArray(file.cards)) return null
    return file.cards.filter(isLearned)
  } catch {
    return null
  }
}

const numbers = [
  'due',
  'stability',
  'difficulty',
  'scheduled_days',
  'learning_steps',
  'reps',
  'lapses',
] as const

function isLearned(value: unknown): value is Learned {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.guid === 'string' &&
    isCard(value.card) &&
    Array.isArray(value.log) &&
    value.log.every(isRated)
  )
}

function isCard(value: unknown): boolean {
  return (
    isRecord(value) &&
    numbers.every((name) => Number.isFinite(value[name])) &&
    [0, 1, 2, 3].includes(value.state as number) &&
    (value.last_review === null || Number.isFinite(value.last_review))
  )
}

function isRated(value: unknown): boolean {
  return isRecord(value) && [1, 2, 3, 4].includes(value.rating as number) && Number.isFinite(value.at)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
