import { counted } from '../../shared/words/counted.ts'
import { type Asked, type PageBook, readBook } from './book.ts'
import { cardsView } from './cardsView.ts'
import { contents } from './contents.ts'
import { byId } from './dom.ts'
import { type Filters, filters } from './filters.ts'
import { Finder } from './finder.ts'
import { withJournal } from './journal.ts'
import { keys } from './keys.ts'
import { listView } from './listView.ts'
import { Marks } from './marks.ts'
import { menu } from './menu.ts'
import { keepPlace, lastPlace } from './place.ts'
import { printing } from './printing.ts'
import { Progress } from './progress.ts'
import { quizView } from './quizView.ts'
import { foldOf } from './search/fold.ts'
import { everything, select } from './select.ts'
import { settings } from './settings.ts'
import { Shown } from './shown.ts'
import { openStore } from './store.ts'
import { drawSummary } from './summary.ts'
import { themeFields } from './theme.ts'
import type { Scene, View, ViewName } from './view.ts'

/** The page at work: what is chosen, in which view it is shown, and what is known about its reader. */
export class Study implements Scene {
  shown: readonly Asked[]
  private name: ViewName = 'list'
  private readonly views: Readonly<Record<ViewName, View>>
  private readonly search = byId('search', HTMLInputElement)
  private readonly status = byId('say', HTMLElement)
  private readonly found = byId('found', HTMLElement)
  private readonly finder: Finder
  private readonly marks: Marks
  private readonly inSight: Shown
  private readonly filters: Filters

  private constructor(
    readonly book: PageBook,
    readonly progress: Progress,
    readonly now: () => number,
  ) {
    this.shown = book.asked
    const fold = foldOf(book.data.variants)
    this.finder = new Finder(book.asked, fold)
    this.marks = new Marks(fold)
    this.inSight = new Shown(book.asked, book.data.sections)
    this.filters = filters(book, () => this.choose())
    this.views = { list: listView(this), cards: cardsView(this), quiz: quizView(this) }
  }

  /** Makes the page that can be read into one that can be studied. */
  static async start(now: () => number): Promise<void> {
    const book = readBook()
    const store = await withJournal(await openStore(), settings)
    const study = new Study(book, await Progress.of(store, book.asked, now), now)
    themeFields()
    printing()
    contents()
    menu(study)
    keys(() => study.views[study.name])
    study.listen()
    study.restore()
    if (!study.progress.lasting) study.say(book.data.words.notSaved)
    document.documentElement.classList.add('ready')
  }

  say(text: string): void {
    this.status.textContent = text
  }

  refresh(): void {
    drawSummary(this)
    this.apply()
  }

  /** Shows what the reader has chosen. */
  private apply(): void {
    const { book, progress, search, filters } = this
    const found = this.finder.find(search.value)
    const places = found === null ? null : new Set(found.places)
    const stageOf = (question: Asked) => progress.stage(question)
    const chosen = select(book.asked, filters.criteria(), book.data.sections, stageOf)
    this.shown = chosen.filter(({ index }) => places?.has(index) ?? true)
    this.inSight.apply(this.shown)
    this.marks.set(found?.marks ?? [], this.shown)
    this.found.textContent = this.countText()
    this.views[this.name].refresh()
  }

  show(name: ViewName, at?: Asked): void {
    this.views[this.name].leave()
    this.name = name
    document.body.dataset.view = name
    for (const button of viewButtons()) {
      button.setAttribute('aria-pressed', String(button.dataset.show === name))
    }
    this.views[name].enter(at ?? null)
  }

  private countText(): string {
    const { words, lang } = this.book.data
    const { length } = this.shown
    if (length === this.book.asked.length) return ''
    return length === 0 ? words.nothingFound : counted(words.found, length, lang)
  }

  private listen(): void {
    const quiz = this.book.asked.some(({ correct }) => correct.length > 0)
    for (const button of viewButtons()) {
      const name = button.dataset.show as ViewName
      button.hidden = name === 'quiz' && !quiz
      button.addEventListener('click', () => this.show(name, this.views[this.name].current() ?? undefined))
    }
    this.search.addEventListener('input', () => this.choose())
    addEventListener('hashchange', () => this.followHash())
  }

  /** The reader has chosen other questions: those are shown from the first. */
  private choose(): void {
    this.apply()
    if (this.name === 'list') requestAnimationFrame(() => scrollTo({ top: 0, behavior: 'instant' }))
  }

  /** A link to a question that is not among the chosen ones shows all again. */
  private followHash(): boolean {
    const question = this.book.byId.get(location.hash.slice(1))
    if (question === undefined) return false
    if (!this.shown.includes(question)) {
      this.search.value = ''
      this.filters.set(everything)
      this.apply()
    }
    this.show('list', question)
    return true
  }

  /** Goes where the address says, else where the reader was the last time, and remembers where the reader goes. */
  private restore(): void {
    const { title } = this.book.data
    const last = lastPlace(title)
    if (last !== null) this.filters.set(last.criteria)
    this.refresh()
    if (!this.followHash() && last !== null) {
      history.scrollRestoration = 'manual'
      this.show(last.view, this.book.byId.get(last.question ?? ''))
    }
    keepPlace(title, () => ({
      view: this.name,
      question: this.views[this.name].current(),
      criteria: this.filters.criteria(),
    }))
  }
}

function viewButtons(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-show]')
}
