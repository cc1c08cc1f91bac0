import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** SQLite as WebAssembly, from its package; `scripts/resources.ts` puts the place of the product's own copy here. */
export function sqliteWasm(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'))
}
