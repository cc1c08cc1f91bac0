import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { type StageName, stageNames } from '../dedupe/stages/records.ts'
import { runStage } from '../dedupe/stages/runStage.ts'
import { itemsFile } from '../dedupe/stages/share.ts'
import { StageError } from '../dedupe/stages/stageError.ts'
import { type Diagnostic, diagnostic, wholeFile } from '../model/diagnostic.ts'
import { reasonOf } from '../model/reasonOf.ts'
import { type Command, UsageError } from './command.ts'
import { numberFlag } from './numberFlag.ts'

/** More than any cluster has. */
const mostWorkers = 1_000_000

/** V8's own budget, which the command line raises for short runs: here the code that is run soon pays for its making. */
const optimiseSoon = '--interrupt-budget=67584'

/**
 * `drillpress dedupe FOLDER [STAGE]`: merges the questions of `FOLDER/items.jsonl`, as many as fit on a disk, in stages
 * that any number of workers can share. Without a stage, all of them one after the other.
 */
export const dedupeCommand: Command = async (words, flags, context) => {
  const [folder, stage] = words
  if (folder === undefined || words.length > 2)
    throw new UsageError(`dedupe needs a folder with ${itemsFile}`)
  const world = numberFlag('world', flags.world ?? '1', 1, mostWorkers)
  const rank = numberFlag('rank', flags.rank ?? '0', 0, mostWorkers)
  if (rank >= world) throw new UsageError(`--rank: ${rank} is none of ${world} workers, which count from 0`)
  if (world > 1 && stage === undefined)
    throw new UsageError('of several workers each does one stage at a time: name it')
  setFlagsFromString(optimiseSoon)
  for (const name of stage === undefined ? stageNames : [stageOf(stage)]) {
    context.progress(`${name} ${rank + 1} of ${world}`)
    try {
      await runStage(name, { folder: resolve(context.cwd, folder), rank, world })
    } catch (error) {
      context.report(stopped(error, folder))
      return 1
    }
  }
  return 0
}

/** System errors of writing: the disk is full, a quota or the largest size of a file is reached, it is read only. */
const unwritable: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EIO'])

/** What keeps a stage from being done, as a diagnostic; a fault of the program is thrown on. */
function stopped(error: unknown, folder: string): Diagnostic {
  if (error instanceof StageError) {
    const place = wholeFile(error.path)
    return diagnostic('stage-input-invalid', error.message, {
      severity: 'error',
      place,
      expected: error.expected,
    })
  }
  const { code, path } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  const written = unwritable.has(code)
  return diagnostic(written ? 'output-failed' : 'input-missing', reasonOf(error), {
    severity: 'error',
    place: wholeFile(path ?? folder),
    expected: written
      ? 'room for some three times the bytes of the items'
      : `${itemsFile} with one {"id", "title"} a line, and the files of the stages before`,
  })
}

function stageOf(name: string): StageName {
  const found = stageNames.find((stage) => stage === name)
  if (found === undefined) throw new UsageError(`\`${name}\` is no stage, expected ${stageNames.join(', ')}`)
  return found
}
