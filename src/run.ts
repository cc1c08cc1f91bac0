import { join, resolve } from 'node:path'
import { BookFiles, writeFileWhole } from './bookFiles.ts'
import { bookOf } from './bookOf.ts'
import type { Options } from './config/options.ts'
import type { Context, Request } from './context.ts'
import { type Draft, draftOf, errorsOf } from './draft.ts'
import type { Emit, EmitEach } from './emit/emitter.ts'
import { printed } from './emit/printed.ts'
import { formats } from './emit/registry.ts'
import type { Book } from './model/book.ts'
import { type Diagnostic, diagnostic, PublishError, type Report, wholeFile } from './model/diagnostic.ts'
import { onlyNew } from './onlyNew.ts'
import { byPlace } from './report/byPlace.ts'
import { asTyped, folderOf } from './report/paths.ts'
import type { ReadArticle } from './report/reading.ts'
import { withTemplates } from './resources.ts'

export { keepArticles } from './parse/keptArticles.ts'
export { keepParts } from './parse/mdast/kept.ts'

/** How a run ended for one input. */
export interface Outcome {
  readonly input: string
  /** Name of the book; null where it could not be read. */
  readonly book: string | null
  readonly questions: number
  readonly occurrences: number
  /** Pairs of its questions, or of one and one of an earlier bank, that a person should decide. */
  readonly doubts: number
  /** Paths of the files written. */
  readonly files: readonly string[]
  readonly published: boolean
  /** How its articles were read; of a check only. */
  readonly read?: readonly ReadArticle[]
}

/** How strictly a book is judged. */
export interface CheckRequest extends Request {
  /** Warnings keep a book from being published too. */
  readonly strict?: boolean
}

/** What a build writes beside the formats. */
export interface BuildRequest extends CheckRequest {
  /** Absolute path of the sheet of what was merged in a book; none where it is not given. */
  readonly mergesSheet?: (book: string) => string
}

/** The whole way of one input: read → parse → dedupe → identity → emit → files. Never throws for a bad input. */
export function build(input: string, request: BuildRequest, context: Context): Promise<Outcome> {
  return guarded(input, context, async (report, diagnostics) => {
    const { made, outcome } = await madeOf(input, request, context, report, diagnostics)
    if (made === null) return outcome
    const folder = join(resolve(context.cwd, request.out ?? 'dist'), made.name)
    const files = new BookFiles(folder, made.name)
    try {
      context.forgotten?.()
      if (made.book.questions.length === 0) report(nothingNew())
      else await emitAll(made, files, context, report)
      if (errorsOf(diagnostics, request.strict ?? false).length > 0) return outcome
      const paths = await files.publish()
      if (request.mergesSheet !== undefined) {
        const path = request.mergesSheet(made.name)
        await writeMerges(path, made, context, report)
        paths.push(path)
      }
      return { ...outcome, files: paths, published: true }
    } finally {
      await files.discard()
    }
  })
}

/** A book that is ready to be written, and all that its writers want of its draft. */
interface Made {
  readonly name: string
  readonly book: Book
  readonly options: Options
}

/**
 * The book of one input, null where it is not to be published, and how the run ends so far. The draft, which is larger
 * than the book, is forgotten before anything is written.
 */
async function madeOf(
  input: string,
  request: BuildRequest,
  context: Context,
  report: Report,
  diagnostics: readonly Diagnostic[],
): Promise<{ readonly made: Made | null; readonly outcome: Outcome }> {
  const draft = await draftOf(input, request, context, report)
  const outcome = unpublished(input, draft)
  if (errorsOf(diagnostics, request.strict ?? false).length > 0) return { made: null, outcome }
  const { raw, options } = draft
  const whole = await bookOf(draft, diagnostics, context, report)
  return { made: { name: raw.name, book: options.onlyNew ? onlyNew(whole) : whole, options }, outcome }
}

/** Reads and merges one input and reports what is found; writes nothing. */
export function check(input: string, request: CheckRequest, context: Context): Promise<Outcome> {
  return guarded(input, context, async (report, diagnostics) => {
    const draft = await draftOf(input, request, context, report)
    const published = errorsOf(diagnostics, request.strict ?? false).length === 0
    return { ...unpublished(input, draft), published, read: draft.read }
  })
}

/** A build that was to write what is new, and nothing is, has done what was asked. */
function nothingNew(): Diagnostic {
  return diagnostic('nothing-new', 'every question is known from earlier banks', {
    expected: 'a question that they do not have, as `--only-new` asks for',
    note: 'nothing was written',
  })
}

async function emitAll(
  { name, book, options }: Made,
  files: BookFiles,
  context: Context,
  report: Report,
): Promise<void> {
  const forReaders = printed(book)
  const ports = { report, name, resource: withTemplates(options.templates, context.resource) }
  for (const format of options.formats) {
    context.progress(`writing ${name} as ${format}`)
    const entry = formats[format]
    const emit: Emit | EmitEach = await entry.load()
    const written = await emit('asWritten' in entry ? book : forReaders, options, ports)
    for await (const file of written) await files.add(file)
  }
}

/** Writes the sheet of what was merged where the user asked for it. */
async function writeMerges(
  path: string,
  { name, book, options }: Made,
  context: Context,
  report: Report,
): Promise<void> {
  context.progress(`writing what was merged in ${name}`)
  const { emit } = await import('./emit/merges/merges.ts')
  const resource = withTemplates(options.templates, context.resource)
  for (const { bytes } of await emit(book, options, { report, resource })) await writeFileWhole(path, bytes)
}

function unpublished(input: string, draft: Draft): Outcome {
  const { raw, items, deduped, against } = draft
  return {
    input,
    book: raw.name,
    questions: deduped.questions.length,
    occurrences: items.length,
    doubts: deduped.review.length + (against?.review.length ?? 0),
    files: [],
    published: false,
  }
}

/** Runs the work on one input; what it finds goes to the context, with paths as the user would type them. */
async function guarded(
  input: string,
  context: Context,
  work: (report: Report, diagnostics: readonly Diagnostic[]) => Promise<Outcome>,
): Promise<Outcome> {
  const diagnostics: Diagnostic[] = []
  const path = resolve(context.cwd, input)
  try {
    return await work((found) => diagnostics.push(found), diagnostics)
  } catch (error) {
    diagnostics.push(error instanceof PublishError ? error.diagnostic : bug(error, path))
    return { input, book: null, questions: 0, occurrences: 0, doubts: 0, files: [], published: false }
  } finally {
    const folder = await folderOf(path)
    for (const found of unique([...diagnostics].sort(byPlace)))
      context.report({ ...found, source: asTyped(found.source ?? path, folder, context.cwd) })
  }
}

/** Two formats may find the same at the same place. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()]
}

/** A fault of ours is told like any other finding, so that the other books are still written. */
function bug(error: unknown, input: string): Diagnostic {
  const { name, message, stack } = error as Error
  const where = stack?.split('\n')[1]?.trim() ?? ''
  return diagnostic('internal-error', `${name}: ${message} ${where}`, {
    severity: 'error',
    place: wholeFile(input),
    expected: 'no fault in the program; please report it with the article',
  })
}
