import { fill } from '../../shared/words/counted.ts'
import type { Asked } from './book.ts'
import { Choices } from './choices.ts'
import { button, make } from './dom.ts'
import { Stage } from './stage.ts'
import type { Scene, View } from './view.ts'

/** Asks the chosen questions that have options or a statement to judge, one after the other, and counts what was right. */
export function quizView(scene: Scene): View {
  const quiz = new Quiz(scene)
  return {
    enter: () => quiz.start(),
    leave: () => quiz.leave(),
    refresh: () => quiz.refresh(),
    current: () => quiz.stage.question,
    key: (key) => quiz.key(key),
  }
}

class Quiz {
  readonly stage = new Stage()
  private questions: readonly Asked[] = []
  private place = 0
  private choices: Choices | null = null
  private readonly results = new Map<Asked, boolean>()

  constructor(private readonly scene: Scene) {}

  start(): void {
    this.questions = choiceOf(this.scene)
    this.place = 0
    this.results.clear()
    if (this.questions.length === 0) this.nothing()
    else this.ask()
  }

  leave(): void {
    this.choices?.remove()
    this.choices = null
    this.stage.clear()
  }

  /** A quiz begins anew where other questions are chosen. */
  refresh(): void {
    const now = choiceOf(this.scene)
    if (now.length !== this.questions.length || now.some((one, place) => one !== this.questions[place])) {
      this.choices?.remove()
      this.start()
    }
  }

  /** Digits and letters choose, space and Enter check and go on. */
  key(key: string): boolean {
    const { choices } = this
    if (choices === null) return false
    if (key === ' ' || key === 'Enter') {
      if (choices.checked) this.next()
      else this.check()
      return true
    }
    return choices.choose(key)
  }

  private ask(): void {
    const question = this.questions[this.place]
    if (question === undefined) {
      this.finish()
      return
    }
    this.choices?.remove()
    this.stage.put(question, this.words.quiz)
    this.choices = new Choices(question, this.words, this.scene.book.data.lang)
    this.draw()
  }

  private check(): void {
    const { choices, scene, words } = this
    const question = this.stage.question
    if (choices === null || question === null || choices.chosen().length === 0) return
    const right = choices.check()
    this.results.set(question, right)
    this.stage.reveal()
    this.draw()
    const named = (key: string): string => (key === 'true' || key === 'false' ? words[key] : key)
    const keys = question.correct.map(named).join(words.comma)
    scene.say(right ? words.right : `${words.wrong} ${words.correctAnswer}${words.colon}${keys}`)
  }

  private next(): void {
    this.place += 1
    this.ask()
  }

  private draw(): void {
    const { words, questions, place } = this
    const checked = this.choices?.checked ?? false
    const done = make('p', { class: 'left' }, `${place + 1} / ${questions.length}`)
    const main = checked
      ? button({ class: 'main', click: () => this.next() }, words.next)
      : button({ class: 'main', click: () => this.check() }, words.check)
    this.stage.bar.replaceChildren(done, make('div', { class: 'choices' }, main), this.score())
  }

  private score(): HTMLElement {
    const right = [...this.results.values()].filter(Boolean).length
    return make('p', { class: 'score' }, `✓ ${right}`)
  }

  private finish(): void {
    this.leave()
    const { words, results, questions } = this
    const right = [...results.values()].filter(Boolean).length
    const wrong = questions.filter((question) => results.get(question) !== true)
    this.stage.say(
      make('p', { class: 'big' }, fill(words.result, { n: right, m: questions.length })),
      make('ol', {}, ...wrong.map((question) => this.missed(question))),
      button({ class: 'main', click: () => this.start() }, words.restart),
    )
  }

  /** A way back to a question that was not answered right. */
  private missed(question: Asked): HTMLElement {
    const title = question.element.querySelector('.title span')?.cloneNode(true) ?? question.id
    return make('li', {}, button({ click: () => this.scene.show('list', question) }, title))
  }

  private nothing(): void {
    this.stage.say(make('p', { class: 'big' }, this.words.noChoice))
  }

  private get words() {
    return this.scene.book.data.words
  }
}

function choiceOf({ shown }: Scene): readonly Asked[] {
  return shown.filter(({ correct }) => correct.length > 0)
}
