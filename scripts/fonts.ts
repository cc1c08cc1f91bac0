import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { type BuiltFont, builtFonts } from './fonts/builtFonts.ts'
import { mergeFonts } from './fonts/mergeFonts.ts'
import { readSlices } from './fonts/readSlices.ts'

/** What the files of `outdir` were made from; while it is the same they are not made again. */
const stampFile = 'stamp.txt'

/**
 * Makes the fonts of the PDF writer: the variable web-font slices of npm packages, pinned to one weight each and merged
 * into one TrueType file, so that a run decompresses nothing. Takes a second once, then nothing.
 */
export async function compileFonts(outdir: string): Promise<void> {
  const stamp = await stampOf(builtFonts)
  if (stamp === (await readFile(join(outdir, stampFile), 'utf8').catch(() => null))) return
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  for (const font of builtFonts) await writeFile(join(outdir, `${font.name}.ttf`), await buildFont(font))
  await writeFile(join(outdir, stampFile), stamp)
}

async function buildFont(font: BuiltFont): Promise<Uint8Array> {
  const slices: Uint8Array[] = []
  for (const slice of await readSlices(font)) {
    slices.push(
      await subsetFont(slice, undefined, {
        targetFormat: 'sfnt',
        keepAllGlyphs: true,
        noHinting: true,
        dropTables: font.shaping === true ? [] : ['GSUB', 'GPOS', 'GDEF'],
        ...(font.weight === null ? {} : { variationAxes: { wght: font.weight } }),
      }),
    )
  }
  const [only] = slices
  if (font.shaping === true && slices.length === 1 && only !== undefined) return only
  return mergeFonts(slices, font.postScriptName)
}

/** A hash over the packages' versions, the list of fonts and the programs that merge them. */
async function stampOf(fonts: readonly BuiltFont[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(fonts))
  const programs = ['fonts.ts', 'fonts/builtFonts.ts', 'fonts/mergeFonts.ts', 'fonts/readSlices.ts']
  for (const program of programs)
    hash.update(await readFile(fileURLToPath(new URL(program, import.meta.url))))
  for (const { folder } of fonts) hash.update(await readFile(join(folder, 'package.json')))
  return hash.digest('hex')
}
