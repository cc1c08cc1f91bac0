/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { counted } from '../../shared/words/counted.ts'
import { type Asked, readBook } from './book.ts'
import { cardsView } from './cardsView.ts'
import { byId } from './dom.ts'
import { filters } from './filters.ts'
import { Finder } from './finder.ts'
import { keys } from './keys.ts'
import { listView } from './listView.ts'
import { Marks } from './marks.ts'
import { menu } from './menu.ts'
import { keepPlace, lastPlace } from './place.ts'
import { printing } from './printing.ts'
import { Progress } from './progress.ts'
import { quizView } from './quizView.ts'
import { everything, select } from './select.ts'
import { Shown } from './shown.ts'
import { openStore } from './store.ts'
import { drawSummary } from './summary.ts'
import { themeFields } from './theme.ts'
import type { Scene, View, ViewName } from './view.ts'

await start()

/** Makes the page that can be read into one that can be studied. */
async function start(): Promise<void> {
  const book = readBook()
  const { title, sections, words, lang } = book.data
  const now = (): number => Date.now()
  const progress = await Progress.of(await openStore(), book.asked, now)
  const search = byId('search', HTMLInputElement)
  const status = byId('say', HTMLElement)
  const finder = new Finder(book.asked)
  const marks = new Marks()
  const shown = new Shown(book.asked)
  const chosen = filters(book, () => refresh())
  let name: ViewName = 'list'

  const scene: Scene = {
    book,
    progress,
    now,
    shown: book.asked,
    say: (text) => {
      status.textContent = text
    },
    refresh: () => refresh(),
    show: (view, at) => show(view, at ?? null),
  }
  const views: Readonly<Record<ViewName, View>> = {
    list: listView(scene),
    cards: cardsView(scene),
    quiz: quizView(scene),
  }

  function refresh(): void {
    const found = finder.find(search.value)
    const places = found === null ? null : new Set(found.places)
    scene.shown = select(book.asked, chosen.criteria(), sections, (question) =>
      progress.stage(question),
    ).filter(({ index }) => places?.has(index) ?? true)
    shown.apply(scene.shown)
    marks.set(found?.marks ?? [], scene.shown)
    const all = scene.shown.length === book.asked.length
    const text =
      scene.shown.length === 0 ? words.nothingFound : counted(words.found, scene.shown.length, lang)
    byId('found', HTMLElement).textContent = all ? '' : text
    drawSummary(scene)
    views[name].refresh()
  }

  function show(view: ViewName, at: Asked | null): void {
    views[name].leave()
    name = view
    document.body.dataset.view = view
    for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
      button.setAttribute('aria-pressed', String(button.dataset.show === view))
    }
    views[name].enter(at)
  }

  for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
    const view = button.dataset.show as ViewName
    button.addEventListener('click', () => show(view, view === 'list' ? views[name].current() : null))
  }
  search.addEventListener('input', () => refresh())
  addEventListener('hashchange', () => followHash())

  /** A link to a question that is not among the chosen ones shows all again. */
  function followHash(): boolean {
    const id = decodeURIComponent(location.hash.slice(1))
    const question = book.byId.get(id)
    if (question === undefined) return false
    if (!scene.shown.includes(question)) {
      search.value = ''
      chosen.set(everything)
      refresh()
    }
    show('list', question)
    return true
  }

  themeFields()
  printing()
  menu(scene)
  keys(() => views[name])
  const last = lastPlace(title)
  if (last !== null) chosen.set(last.criteria)
  refresh()
  if (!followHash() && last !== null) {
    history.scrollRestoration = 'manual'
    show(last.view, book.byId.get(last.question ?? '') ?? null)
  }
  keepPlace(title, () => ({ view: name, question: views[name].current(), criteria: chosen.criteria() }))
  if (!progress.lasting) scene.say(words.notSaved)
  document.documentElement.classList.add('ready')
}
