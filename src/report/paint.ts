import pc from 'picocolors'
import type { Paint } from './line.ts'

/** Colours for a terminal; picocolors itself honours NO_COLOR, FORCE_COLOR and a pipe. */
export const terminalPaint: Paint = { error: pc.red, warning: pc.yellow, info: pc.cyan, dim: pc.dim }
