import type { RuleId } from './rules.ts'

/** How bad a finding is: an `error` keeps its book from being published, the others do not. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * A place in a file as the user has it: lines and columns count from 1, columns in UTF-16 units; null where the file as a whole
 * is meant.
 */
export interface Place {
  readonly source: string
  readonly line: number | null
  readonly column: number | null
}

/** The place of what is found of a file as a whole, or of one that is not there. */
export function wholeFile(source: string): Place {
  return { source, line: null, column: null }
}

/**
 * One finding, as data. `source` is null where the finding has no place, `line` and `column` also where it is of a whole file
 * (a missing input, a full disk). `expected` says what would have been right, `note` what was done about it.
 */
export interface Diagnostic {
  readonly severity: Severity
  readonly rule: RuleId
  readonly message: string
  readonly source: string | null
  readonly line: number | null
  readonly column: number | null
  readonly expected: string | null
  readonly note: string | null
}

/** Takes findings as they are made; every stage is handed one. */
export type Report = (diagnostic: Diagnostic) => void

/** What a caller of {@link diagnostic} may leave out. */
export interface DiagnosticDetail {
  readonly severity?: Severity
  readonly place?: Place | null
  readonly expected?: string
  readonly note?: string
}

/** Builds a diagnostic; severity is `warning` unless told. */
export function diagnostic(rule: RuleId, message: string, detail: DiagnosticDetail = {}): Diagnostic {
  const { severity = 'warning', place = null, expected = null, note = null } = detail
  return {
    severity,
    rule,
    message,
    source: place?.source ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    expected,
    note,
  }
}

/** Thrown where one input cannot be published at all; the other books go on. Carries its diagnostic. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  readonly diagnostic: Diagnostic

  constructor(rule: RuleId, message: string, detail: Omit<DiagnosticDetail, 'severity'> = {}) {
    super(message)
    this.diagnostic = diagnostic(rule, message, { ...detail, severity: 'error' })
  }
}
