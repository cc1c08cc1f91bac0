import { counted } from '../../shared/words/counted.ts'
import { answerOf } from './book.ts'
import { byId, make } from './dom.ts'
import { progressFile, readProgressFile } from './progressFile.ts'
import type { Scene } from './view.ts'

/** What the menu does to answers and to the reader's progress. */
export function menu(scene: Scene): void {
  const { progress, book } = scene
  const { words, title, lang } = book.data
  const file = byId('import-file', HTMLInputElement)
  const on = (id: string, work: () => void): void => byId(id, HTMLElement).addEventListener('click', work)
  on('expand', () => openAll(scene, true))
  on('collapse', () => openAll(scene, false))
  on('export', () => download(`${title}.progress.json`, progressFile(title, progress.all())))
  on('import', () => file.click())
  on('reset', () => {
    if (!confirm(words.resetSure)) return
    progress.reset().then(
      () => scene.refresh(),
      () => scene.say(words.notSaved),
    )
  })
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (chosen === undefined) return
    load(scene, chosen).then(
      (count) => {
        scene.say(count === 0 ? words.importFailed : counted(words.imported, count, lang))
        scene.refresh()
      },
      () => scene.say(words.importFailed),
    )
    file.value = ''
  })
}

async function load({ progress }: Scene, file: File): Promise<number> {
  const learned = readProgressFile(await file.text())
  return learned === null ? 0 : progress.merge(learned)
}

function openAll({ shown }: Scene, open: boolean): void {
  for (const question of shown) {
    const answer = answerOf(question)
    if (answer !== null) answer.open = open
  }
}

function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  make('a', { href, download: name.replace(/[\\/:*?"<>|]+/g, '-') }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
