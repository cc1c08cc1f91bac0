import { parser as css } from '@lezer/css'
import { configureNesting, parser } from '@lezer/html'
import { parser as javascript } from '@lezer/javascript'

const script = { tag: 'script', parser: javascript.configure({ dialect: 'ts jsx' }) }

/** HTML, and Vue's and Svelte's files, with the scripts and styles inside. */
export const html = parser.configure({ wrap: configureNesting([script, { tag: 'style', parser: css }]) })
