import type { Check } from './check.ts'

/** Every engine that the outputs are held against. A new one is a folder and a line. */
export const checks: readonly Check[] = []
