import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'

/** Compiles the study page's script into one file that goes into every page as it is; gives what went into it. */
export async function compilePage(outdir: string): Promise<Metafile> {
  await mkdir(outdir, { recursive: true })
  const { metafile } = await build({
    entryPoints: ['src/emit/html/page/page.ts'],
    outfile: join(outdir, 'page.js'),
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: ['chrome115', 'firefox121', 'safari17'],
    logLevel: 'warning',
    metafile: true,
  })
  return metafile
}
