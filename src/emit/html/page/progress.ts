import type { Grade } from 'ts-fsrs'
import type { QuestionData } from '../pageData.ts'
import { type Card, type Learned, rate, type Stage, stageOf } from './memory.ts'
import { introducedToday } from './queue.ts'
import type { Store } from './store.ts'

type Named = Pick<QuestionData, 'id' | 'guid'>

/** What the reader of this page has learned; every change goes to the store at once. */
export class Progress {
  private readonly learned = new Map<string, Learned>()
  private readonly steps: { readonly question: Named; readonly before: Learned | null }[] = []

  private constructor(
    private readonly store: Store,
    private readonly questions: ReadonlyMap<string, Named>,
    private readonly now: () => number,
  ) {}

  /** Reads what the store holds about the questions. */
  static async of(store: Store, questions: readonly Named[], now: () => number): Promise<Progress> {
    const progress = new Progress(store, new Map(questions.map((one) => [one.id, one])), now)
    for (const one of await store.all()) if (progress.isOurs(one)) progress.learned.set(one.id, one)
    return progress
  }

  /** False where it is lost when the page is closed. */
  get lasting(): boolean {
    return this.store.lasting
  }

  card({ id }: Named): Card | null {
    return this.learned.get(id)?.card ?? null
  }

  stage(question: Named): Stage {
    return stageOf(this.card(question), this.now())
  }

  /** New cards met today. */
  introduced(): number {
    return introducedToday(this.learned.values(), this.now())
  }

  async rate(question: Named, grade: Grade): Promise<void> {
    const before = this.learned.get(question.id) ?? null
    const at = this.now()
    const { id, guid } = question
    const log = [...(before?.log ?? []), { rating: grade, at }]
    const after: Learned = { id, guid, card: rate(before?.card ?? null, grade, at), log }
    this.steps.push({ question, before })
    this.learned.set(id, after)
    await this.store.put([after])
  }

  /** Takes the last rating back; gives the id of its question, or null where there is none. */
  async undo(): Promise<string | null> {
    const step = this.steps.pop()
    if (step === undefined) return null
    const { question, before } = step
    const after = this.learned.get(question.id)
    if (before !== null) {
      this.learned.set(question.id, before)
      await this.store.put([before])
    } else if (after !== undefined) {
      this.learned.delete(question.id)
      await this.store.remove([after])
    }
    return question.id
  }

  get canUndo(): boolean {
    return this.steps.length > 0
  }

  all(): readonly Learned[] {
    return [...this.learned.values()]
  }

  /** Takes over progress of the same questions; of two, the one rated last stays. Gives how many are ours. */
  async merge(others: readonly Learned[]): Promise<number> {
    const ours = others.filter((one) => this.isOurs(one))
    const newer = ours.filter((one) => lastRated(one) > lastRated(this.learned.get(one.id)))
    for (const one of newer) this.learned.set(one.id, one)
    this.steps.length = 0
    await this.store.put(newer)
    return ours.length
  }

  async reset(): Promise<void> {
    const all = this.all()
    this.learned.clear()
    this.steps.length = 0
    await this.store.remove(all)
  }

  private isOurs({ id, guid }: Named): boolean {
    return this.questions.get(id)?.guid === guid
  }
}

function lastRated(learned: Learned | undefined): number {
  return learned?.log.at(-1)?.at ?? -1
}
