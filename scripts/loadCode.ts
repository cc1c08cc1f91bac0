import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

type Wrapped = (
  exports: object,
  require: (name: string) => unknown,
  module: Module,
  url: string,
  imported: (url: string) => Promise<unknown>,
) => void

interface Module {
  exports: object
}

/*
 * A regular expression is compiled once, not first for the interpreter and then, as it is used again, for the machine; and
 * what has been compiled stays until it is written. Other threads may not run JavaScript while these change, and here none
 * does yet.
 */
setFlagsFromString('--no-regexp-tier-up')
setFlagsFromString('--no-flush-bytecode')

const here = fileURLToPath(import.meta.url)
const folder = join(dirname(here), 'js')
const packages = createRequire(here)
const scripts = new Map<string, Script>()
const modules = new Map<string, Module>()

/**
 * What a module of `build/js/` exports. V8 takes the code that it made of the module when the product was compiled, see
 * `keepCode.ts`, unless its version or its flags are others: then it compiles it anew.
 */
export function load(name: string): object {
  const known = modules.get(name)
  if (known !== undefined) return known.exports
  const file = join(folder, `${name}.cjs`)
  const module: Module = { exports: {} }
  modules.set(name, module)
  const run: Wrapped = scriptOf(name, file).runInThisContext()
  run(module.exports, required, module, pathToFileURL(file).href, (url) => import(url))
  return module.exports
}

function required(name: string): unknown {
  return name.startsWith('./') ? load(basename(name, '.js')) : packages(name)
}

/** A module is ASCII, as `plainPatterns.ts` leaves it: so it is read ten times as fast as UTF-8. */
function scriptOf(name: string, filename: string): Script {
  const kept = `${filename}.code`
  const script = new Script(
    `(function(exports,require,module,__url,__import){${readFileSync(filename, 'latin1')}\n})`,
    { filename, ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}) },
  )
  scripts.set(name, script)
  return script
}

/** Writes the code of all modules that were loaded, with all of their functions that were called, beside them. */
export function keep(): void {
  for (const [name, script] of scripts)
    writeFileSync(join(folder, `${name}.cjs.code`), script.createCachedData())
}

/** Of each module that was loaded, whether V8 took the code that was kept of it; not where there is none. */
export function taken(): ReadonlyMap<string, boolean> {
  return new Map([...scripts].map(([name, script]) => [name, script.cachedDataRejected === false]))
}
