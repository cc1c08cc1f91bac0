import type { Plugin } from 'esbuild'

/**
 * What stands in the bundle for the files of epub-gen-memory that nothing of ours calls: its downloads, its clean-up
 * of HTML, and its checks of arguments, for which the package itself has a version that checks nothing.
 */
const stands: Readonly<Record<string, string>> = {
  'fetchable.js': `exports.type = 'nodebuffer'; exports.default = () => { throw new Error('drillpress opens no connection') }`,
  'html-parse.js': `exports.fixHTML = () => { throw new Error('drillpress writes XHTML itself') }`,
  'predicates.js': `module.exports = require('./predicates-nop.js')`,
}

/**
 * Keeps out of the bundle the HTTP client, the two HTML parsers and the checking library that epub-gen-memory brings:
 * two thirds of the time that it takes to load, and the only code that could open a connection.
 */
export const leanEpub: Plugin = {
  name: 'lean-epub',
  setup(build) {
    const filter = /epub-gen-memory[\\/]dist[\\/]lib[\\/]util[\\/](?:fetchable|html-parse|predicates)\.js$/
    build.onLoad({ filter }, ({ path }) => {
      const name = path.split(/[\\/]/).at(-1) ?? ''
      return { contents: stands[name] ?? '', loader: 'js' }
    })
  },
}
