/**
 * The product as a library: what the commands do, for programs that have their own terminal. Each takes one input, an article or
 * a folder of them, and hands its findings to `report`.
 *
 * @example
 * const context = systemContext({ cwd: process.cwd(), report: (found) => console.error(diagnosticLine(found)) })
 * const { read } = await check('article.md', {}, context)
 * const { files } = await build('article.md', { options: { formats: ['json'] }, out: '/tmp/out' }, context)
 * const pair = await explain('article.md', ['3', '17'], {}, context)
 */

export type { Format } from './config/formats.ts'
export type { GivenOptions, Options } from './config/options.ts'
export type { Context, Request } from './context.ts'
export { type ExplainedPair, type ExplainedQuestion, explain } from './explain.ts'
export type * from './model/book.ts'
export type { Content } from './model/content.ts'
export { type Diagnostic, PublishError, type Report, type Severity } from './model/diagnostic.ts'
export type { Item, LeftOut } from './model/item.ts'
export { type RuleId, rules } from './model/rules.ts'
export type { ScoredQuestion, Scorer } from './model/scorer.ts'
export { plainText } from './model/text.ts'
export { diagnosticLine } from './report/line.ts'
export type { ReadArticle } from './report/reading.ts'
export { type BuildRequest, build, type CheckRequest, check, type Outcome } from './run.ts'
export { systemContext } from './systemContext.ts'
