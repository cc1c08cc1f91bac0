import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

const require = createRequire(import.meta.url)

/** Files of packages that are read at run time as they are: the module's path and the name under `build/`. */
const copies: readonly (readonly [module: string, name: string])[] = [
  ['sql.js/dist/sql-wasm.wasm', 'sql-wasm.wasm'],
  ['@jsquash/webp/codec/dec/webp_dec.wasm', 'webp.wasm'],
  // It looks for this beside the module that it is in.
  ['harfbuzzjs/dist/harfbuzz.wasm', 'js/harfbuzz.wasm'],
]

/** Puts the resources that the bundle cannot hold beside it. */
export async function compileResources(outdir: string): Promise<void> {
  await mkdir(join(outdir, 'js'), { recursive: true })
  await Promise.all(copies.map(([module, name]) => copyFile(require.resolve(module), join(outdir, name))))
}

/** Has the bundle read SQLite from there; the chunk that does stands in `build/js/`. */
export const copiedResources: Plugin = {
  name: 'copied-resources',
  setup(build) {
    build.onLoad({ filter: /formats[\\/]apkg[\\/]sqlite\.ts$/ }, () => ({
      contents: `import { readFile } from 'node:fs/promises'
export const sqliteWasm = () => readFile(new URL('../sql-wasm.wasm', import.meta.url))`,
      loader: 'js',
    }))
  },
}
