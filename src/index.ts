/**
 * The product as a library: what the command does, for programs that have their own terminal.
 *
 * @example
 * const context = systemContext({ cwd: process.cwd(), report: console.error })
 * await build('article.md', { options: { formats: ['json'] }, out: '/tmp/out' }, context)
 */
export type { Format } from './config/formats.ts'
export type { GivenOptions, Options } from './config/options.ts'
export type { Context, Request } from './context.ts'
export { type Draft, draftOf } from './draft.ts'
export type { Emit, OutputFile, Ports } from './emit/emitter.ts'
export type * from './model/book.ts'
export type { Content } from './model/content.ts'
export { type Diagnostic, PublishError, type Report, type Severity } from './model/diagnostic.ts'
export type { Item, LeftOut } from './model/item.ts'
export type { Scorer, ScoredQuestion } from './model/scorer.ts'
export { rules, type RuleId } from './model/rules.ts'
export { plainText } from './model/text.ts'
export { diagnosticLine } from './report/line.ts'
export { type BuildRequest, build, type CheckRequest, check, type Outcome } from './run.ts'
export { systemContext } from './systemContext.ts'
