import type { Plugin } from 'esbuild'

/** pdfkit loads fontkit at once; the PDF writer reads its fonts itself, and loads fontkit only to cut a user's font with PostScript outlines. */
const noFontkit = `export const create = () => { throw new Error('drillpress reads its fonts itself') }`

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
    build.onResolve({ filter: /^fontkit$/ }, ({ importer }) =>
      /node_modules[\\/]pdfkit[\\/]/.test(importer) ? { path: 'fontkit', namespace: 'none' } : undefined,
    )
    build.onLoad({ filter: /^fontkit$/, namespace: 'none' }, () => ({ contents: noFontkit, loader: 'js' }))
    build.onLoad({ filter: /node_modules[\\/]tiny-inflate[\\/]index\.js$/ }, () => ({
      contents: nativeInflate,
      loader: 'js',
    }))
  },
}
