import type { Diagnostic } from '../model/diagnostic.ts'

/** Order in which findings are told: by file, line and column; those without a place first, else as they were made. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.source ?? '', b.source ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
