import type { Learned } from './memory.ts'

/** Where the reader's progress is kept. */
export interface Store {
  /** False where it is gone when the page is closed. */
  readonly lasting: boolean
  readonly all: () => Promise<readonly Learned[]>
  readonly put: (learned: readonly Learned[]) => Promise<void>
  readonly remove: (learned: readonly Learned[]) => Promise<void>
}

const databaseName = 'drillpress'
const storeName = 'cards'

/** The browser's database; a memory that ends with the page where the browser has none for this page. */
export async function openStore(): Promise<Store> {
  try {
    return storeOf(await open())
  } catch {
    return { lasting: false, all: async () => [], put: async () => {}, remove: async () => {} }
  }
}

/** Pages of several books may share a database, as all pages opened from files do: `guid` tells them apart. */
function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(storeName, { keyPath: ['id', 'guid'] })
  }
  return done(request)
}

function storeOf(database: IDBDatabase): Store {
  const writing = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'relaxed' })
    work(transaction.objectStore(storeName))
    transaction.commit()
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
  }
  return {
    lasting: true,
    all: () => done(database.transaction(storeName).objectStore(storeName).getAll()),
    put: (learned) =>
      writing((store) => {
        for (const one of learned) store.put(one)
      }),
    remove: (learned) =>
      writing((store) => {
        for (const { id, guid } of learned) store.delete([id, guid])
      }),
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    if (request instanceof IDBOpenDBRequest) request.onblocked = () => reject(new Error('blocked'))
  })
}
