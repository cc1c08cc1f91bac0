import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { builtFonts } from './fonts/builtFonts.ts'

/** Gathers the licences of all that the bundles hold, and of the fonts, into one file, so that they travel with the program. */
export async function compileLicences(metafiles: readonly Metafile[], file: string): Promise<void> {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs))
  const packages = new Set([...builtFonts.map(({ folder }) => folder), ...inputs.flatMap(packageOf)])
  const texts: string[] = []
  for (const folder of [...packages].sort()) texts.push(await licenceOf(folder))
  await writeFile(file, texts.join(`\n${'='.repeat(80)}\n\n`))
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c`; nothing for our own files. */
function packageOf(input: string): string[] {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'))
  return match ? [match[0]] : []
}

async function licenceOf(folder: string): Promise<string> {
  const described: { name: string; version: string; license?: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  )
  const named = (await readdir(folder))
    .filter((name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name))
    .sort()
  const texts = await Promise.all(named.map((name) => readFile(join(folder, name), 'utf8')))
  const { name, version, license = 'see its text' } = described
  return `${name} ${version} (${license})\n\n${texts.join('\n').trim() || 'The package holds no text of its licence.'}\n`
}
