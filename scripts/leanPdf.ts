import type { Plugin } from 'esbuild'

/**
 * What pdfkit loads at once and the PDF writer does not use: it reads its fonts itself, and loads fontkit only to cut a
 * user's font with PostScript outlines; it encrypts nothing.
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  fontkit: ['create'],
  '@noble/ciphers/aes': ['cbc', 'ecb'],
}

function refusing(name: string): string {
  return `export const ${name} = () => { throw new Error('drillpress does without') }`
}

/** The tables of the line breaker are packed twice; zlib unpacks them in a twentieth of the time. */
const nativeInflate = `
const { inflateRawSync } = require('node:zlib')
module.exports = (source, destination) => {
  destination.set(inflateRawSync(source))
  return destination
}`

/** Keeps out of the bundle what makes a third of the time that the PDF writer's packages take to load. */
export const leanPdf: Plugin = {
  name: 'lean-pdf',
  setup(build) {
    build.onResolve({ filter: /^(?:fontkit|@noble\/ciphers\/aes)$/ }, ({ path, importer }) =>
      /node_modules[\\/]pdfkit[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({
      contents: (unused[path] ?? []).map(refusing).join('\n'),
      loader: 'js',
    }))
    build.onLoad({ filter: /node_modules[\\/]tiny-inflate[\\/]index\.js$/ }, () => ({
      contents: nativeInflate,
      loader: 'js',
    }))
  },
}
