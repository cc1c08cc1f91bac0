import type { Asked, PageBook } from './book.ts'
import type { Progress } from './progress.ts'

/** The three ways to see the questions. */
export type ViewName = 'list' | 'cards' | 'quiz'

/** One way to see the questions that the reader has chosen. */
export interface View {
  /** The view comes up; `at` is the question to begin with, where that makes sense. */
  readonly enter: (at: Asked | null) => void
  readonly leave: () => void
  /** Other questions are chosen, or what is known about them has changed. */
  readonly refresh: () => void
  /** Takes a key; false where it means nothing here. */
  readonly key: (key: string) => boolean
  /** The question that is being looked at. */
  readonly current: () => Asked | null
}

/** What the views share. */
export interface Scene {
  readonly book: PageBook
  readonly progress: Progress
  readonly now: () => number
  /** The questions that the reader has chosen. */
  shown: readonly Asked[]
  /** Says something to a screen reader. */
  say(text: string): void
  /** Draws what is known about the reader, and applies what is chosen again: a card's stage may be part of it. */
  refresh(): void
  /** Changes the view. */
  show(name: ViewName, at?: Asked): void
}
