import { parser } from '@lezer/php'
import type { Highlight } from './highlight.ts'
import { lezerHighlight } from './lezer.ts'

const page = lezerHighlight(parser)
const program = lezerHighlight(parser.configure({ top: 'Program' }))

/** PHP; a piece of it that stands in an article mostly has no `<?php`, which the grammar wants. */
export const php: Highlight = (code) => (code.includes('<?') ? page(code) : program(code))
