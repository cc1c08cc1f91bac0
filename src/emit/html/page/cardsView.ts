import type { Grade } from 'ts-fsrs'
import { counted, fill } from '../../shared/words/counted.ts'
import { answerOf } from './book.ts'
import { type Attributes, button, make } from './dom.ts'
import { intervalText } from './interval.ts'
import { grades, rate } from './memory.ts'
import { newPerDay, queueOf } from './queue.ts'
import { Stage, stillShown } from './stage.ts'
import type { Scene, View } from './view.ts'

/** Spaced repetition: one card, its answer, how well it was known. */
export function cardsView(scene: Scene): View {
  const cards = new Cards(scene)
  return {
    enter: () => cards.next(),
    leave: () => cards.stage.clear(),
    refresh: () => {
      if (!stillShown(scene, cards.stage.question)) cards.next()
      else cards.draw()
    },
    current: () => cards.stage.question,
    key: (key) => cards.key(key),
  }
}

class Cards {
  readonly stage = new Stage()
  /** New cards beyond the day's number that the reader has asked for. */
  private extra = 0

  constructor(private readonly scene: Scene) {}

  next(): void {
    const { next, nextDue } = this.queue()
    if (next === null) {
      this.finish(nextDue)
      return
    }
    this.stage.put(next, this.words.cards)
    const answer = answerOf(next)
    if (answer !== null) answer.ontoggle = () => this.stage.question === next && this.draw()
    this.draw()
  }

  key(key: string): boolean {
    const command = this.command(key)
    command?.()
    return command !== null
  }

  /** Draws the bar below the card: how many are left, then the answer's button or the four ratings. */
  draw(): void {
    const { question, bar } = this.stage
    if (question === null) return
    const { words, data } = this
    const left = make('p', { class: 'left' }, counted(words.left, this.queue().left, data.lang))
    const undo = button({ class: 'undo', 'aria-keyshortcuts': 'u' }, words.undo)
    undo.disabled = !this.scene.progress.canUndo
    undo.addEventListener('click', () => this.undo())
    const asked: Attributes = this.revealed ? { role: 'group', 'aria-label': words.rate } : {}
    const choices = this.revealed ? this.ratings() : [this.answerButton()]
    bar.replaceChildren(left, make('div', { class: 'choices', ...asked }, ...choices), undo)
  }

  /** What a key does: space and Enter open the answer, then rate it as good, as Anki has it. */
  private command(key: string): (() => void) | null {
    if (key === 'u') return () => this.undo()
    if (this.stage.question === null) return null
    const onward = key === ' ' || key === 'Enter'
    if (!this.revealed) return onward ? () => this.reveal() : null
    const grade = onward ? 3 : grades.find((one) => String(one) === key)
    return grade === undefined ? null : () => this.rate(grade)
  }

  private get words() {
    return this.scene.book.data.words
  }

  private get data() {
    return this.scene.book.data
  }

  private get revealed(): boolean {
    const { question } = this.stage
    return question !== null && (answerOf(question)?.open ?? false)
  }

  private queue() {
    const { shown, progress, now } = this.scene
    const allowed = newPerDay + this.extra - progress.introduced()
    return queueOf(shown, (question) => progress.card(question), now(), allowed)
  }

  private answerButton(): HTMLButtonElement {
    const label = this.words.showAnswer
    return button({ class: 'main', 'aria-keyshortcuts': 'Space', click: () => this.reveal() }, label)
  }

  private ratings(): HTMLButtonElement[] {
    const { question } = this.stage
    if (question === null) return []
    const { again, hard, good, easy } = this.words
    const card = this.scene.progress.card(question)
    const now = this.scene.now()
    return [again, hard, good, easy].map((label, index) => {
      const grade = grades[index] ?? 3
      const wait = intervalText(rate(card, grade, now).due - now, this.data.lang)
      const span = make('span', { class: 'wait' }, wait)
      return button(
        { 'data-grade': String(grade), 'aria-keyshortcuts': String(grade), click: () => this.rate(grade) },
        make('span', {}, label),
        span,
      )
    })
  }

  private reveal(): void {
    this.stage.reveal()
    this.draw()
  }

  private rate(grade: Grade): void {
    const { question } = this.stage
    if (question === null) return
    this.scene.progress.rate(question, grade).catch(() => this.scene.say(this.words.notSaved))
    this.next()
    this.scene.refresh()
  }

  private undo(): void {
    const { scene, words } = this
    scene.progress
      .undo()
      .then((id) => {
        const question = id === null ? undefined : scene.book.byId.get(id)
        if (question === undefined) return
        scene.refresh()
        this.stage.put(question, this.words.cards)
        this.draw()
        scene.say(words.undone)
      })
      .catch(() => scene.say(words.notSaved))
  }

  private finish(nextDue: number | null): void {
    const { scene, words, data } = this
    const inside: HTMLElement[] = [make('p', { class: 'big' }, words.allDone)]
    if (nextDue !== null) {
      const wait = intervalText(nextDue - scene.now(), data.lang)
      inside.push(make('p', {}, fill(words.nextDue, { n: wait })))
    }
    if (scene.shown.some((question) => scene.progress.stage(question) === 'new')) {
      inside.push(button({ class: 'main', click: () => this.more() }, words.learnMore))
    }
    if (scene.progress.canUndo) inside.push(button({ class: 'undo', click: () => this.undo() }, words.undo))
    this.stage.say(...inside)
  }

  private more(): void {
    this.extra = this.scene.progress.introduced()
    this.next()
  }
}
