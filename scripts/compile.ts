/** Compiles the command, the library and the resources that they load at run time into `build/`. */
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { compileFonts } from './fonts.ts'
import { keepCode } from './keepCode.ts'
import { leanEpub } from './leanEpub.ts'
import { leanPdf } from './leanPdf.ts'
import { compileLexicons, preparedLexicons } from './lexicons.ts'
import { compileLicences } from './licences.ts'
import { compilePage } from './page.ts'
import { compileResources, copiedResources } from './resources.ts'

const outdir = 'build'

/** CommonJS packages inside an ES module bundle still call `require`, `__dirname` and `__filename`. */
const shim = [
  `import { createRequire as __createRequire } from 'node:module'`,
  `import { fileURLToPath as __fileURLToPath } from 'node:url'`,
  `const require = __createRequire(import.meta.url)`,
  `const __filename = __fileURLToPath(import.meta.url)`,
  `const __dirname = __fileURLToPath(new URL('.', import.meta.url))`,
].join('\n')

await rm(`${outdir}/js`, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts' },
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  legalComments: 'none',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  chunkNames: 'js/[name]-[hash]',
  banner: { js: shim },
  // It looks for files beside itself, so that it is a dependency instead.
  external: ['jiti'],
  logLevel: 'warning',
  metafile: true,
  plugins: [leanEpub, leanPdf, preparedLexicons, copiedResources],
})
const page = await compilePage(`${outdir}/page`)
await Promise.all([
  compileFonts(`${outdir}/fonts`),
  compileResources(outdir),
  compileLexicons(outdir),
  compileLicences([metafile, page], `${outdir}/THIRD-PARTY-LICENCES.txt`),
])
await keepCode(outdir)
