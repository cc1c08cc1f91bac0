import type { Learned } from './memory.ts'
import { progressFile, readProgressFile } from './progressFile.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store.ts'

const key = 'journal'

/**
 * A store that loses nothing when the page is closed in the moment of a rating: the browser gives up what its database
 * has not written by then, so it stands in the settings, which are written at once, until the database has it.
 */
export async function withJournal(store: Store, settings: Settings): Promise<Store> {
  const waiting = new Map<string, Learned>()
  const write = (): void =>
    settings.set(key, waiting.size === 0 ? null : progressFile('', [...waiting.values()]))
  const left = readProgressFile(settings.get(key) ?? '') ?? []
  if (left.length > 0) await store.put(left).catch(() => undefined)
  settings.set(key, null)
  return {
    ...store,
    put: async (learned) => {
      for (const one of learned) waiting.set(nameOf(one), one)
      write()
      await store.put(learned)
      for (const one of learned) if (waiting.get(nameOf(one)) === one) waiting.delete(nameOf(one))
      write()
    },
    remove: async (learned) => {
      for (const one of learned) waiting.delete(nameOf(one))
      write()
      await store.remove(learned)
    },
  }
}

function nameOf({ id, guid }: Learned): string {
  return `${id} ${guid}`
}
