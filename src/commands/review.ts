import { basename, resolve } from 'node:path'
import { writeFileWhole } from '../bookFiles.ts'
import type { Context } from '../context.ts'
import { linksPath, readDecided } from '../decisions.ts'
import type { Draft } from '../draft.ts'
import { drafted } from '../drafted.ts'
import { templateSource } from '../emit/shared/design.ts'
import { isEastAsian } from '../emit/shared/eastAsian.ts'
import { themeCss } from '../emit/shared/page/themeCss.ts'
import { loadTheme } from '../emit/shared/theme.ts'
import { PublishError } from '../model/diagnostic.ts'
import { asTyped } from '../report/paths.ts'
import { withTemplates } from '../resources.ts'
import { type Command, type ExitCode, UsageError } from './command.ts'
import { fileOf } from './reports.ts'
import { requestOf } from './requestOf.ts'
import { askEach } from './review/askEach.ts'
import { type Doubt, doubtsOf } from './review/doubts.ts'
import { reviewPage } from './review/reviewPage.ts'
import { saveDecisions } from './review/saveDecisions.ts'

/** `drillpress review`: decides the doubtful pairs of each book, on the terminal or, with `--html`, on a page. */
export const reviewCommand: Command = async (words, flags, context, terminal) => {
  const { ask } = terminal
  if (ask === undefined && flags.html === undefined)
    throw new UsageError('review needs a terminal; or use --html FILE')
  const { inputs, request } = await requestOf(words, flags, context.cwd)
  const drafts: Draft[] = []
  for (const input of inputs) drafts.push(await drafted(input, request, context))
  let status: ExitCode = 0
  for (const draft of drafts) {
    const doubts = doubtsOf(draft)
    if (doubts.length === 0) {
      terminal.say(`${draft.raw.name}: nothing is in doubt`)
    } else if (flags.html !== undefined) {
      status = (await writePage(draft, doubts, fileOf(flags.html, draft.raw.name, drafts.length), context))
        ? status
        : 1
    } else if (ask !== undefined) {
      const made = await askEach(doubts, ask, terminal.columns)
      if (made.length > 0)
        terminal.say(
          `${made.length} decided, kept in ${asTyped(await saveDecisions(draft.raw, made), context.cwd, context.cwd)}`,
        )
    }
  }
  return status
}

async function writePage(
  draft: Draft,
  doubts: readonly Doubt[],
  file: string,
  { cwd, resource, report }: Context,
): Promise<boolean> {
  const read = withTemplates(draft.options.templates, resource)
  const text = async (name: string): Promise<string> =>
    new TextDecoder().decode(await read(`templates/review/review.${name}`))
  const template = {
    html: await text('html'),
    source: templateSource('templates/review/review.html', draft.options),
    css: await text('css'),
    script: await text('js'),
    theme: themeCss(await loadTheme(draft.options, read), isEastAsian(draft.lang)),
  }
  const decided = (await readDecided(draft.raw)).map(({ place: _place, ...rest }) => rest)
  const page = reviewPage(template, {
    book: draft.title,
    lang: draft.lang,
    file: basename(linksPath(draft.raw)),
    doubts,
    decided,
  })
  try {
    await writeFileWhole(resolve(cwd, file), new TextEncoder().encode(page))
    return true
  } catch (error) {
    if (!(error instanceof PublishError)) throw error
    report({ ...error.diagnostic, source: file })
    return false
  }
}
