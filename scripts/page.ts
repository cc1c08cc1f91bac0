import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'

/**
 * Compiles the study page's scripts, `boot.js` for before the page is drawn and `page.js` for after, which go into
 * every page as they are; gives what went into them.
 */
export async function compilePage(outdir: string): Promise<Metafile> {
  await mkdir(outdir, { recursive: true })
  const { metafile } = await build({
    entryPoints: ['boot.ts', 'page.ts'].map((name) => join('src/emit/html/page', name)),
    outdir,
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    target: ['chrome115', 'firefox121', 'safari17'],
    logLevel: 'warning',
    metafile: true,
  })
  return metafile
}
