import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Flags } from './flags.ts'

/** Inputs of a command, and the absolute paths of the banks that it holds them against. */
export interface WithBanks {
  readonly inputs: readonly string[]
  readonly against: readonly string[]
}

/** Parts the banks of `--against` from the inputs. Where no input is named, a quiz in JSON among the banks is one. */
export async function banksOf(
  words: readonly string[],
  { against = [] }: Flags,
  cwd: string,
): Promise<WithBanks> {
  const quizzes: string[] = []
  if (words.length === 0) for (const path of against) if (await isQuiz(resolve(cwd, path))) quizzes.push(path)
  const banks = against.filter((path) => !quizzes.includes(path))
  return { inputs: [...words, ...quizzes], against: banks.map((path) => resolve(cwd, path)) }
}

/** Whether a file is JSON that does not say, as every bank does, of which version it is. */
async function isQuiz(path: string): Promise<boolean> {
  try {
    const data: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''))
    return typeof data === 'object' && data !== null && !('schemaVersion' in data)
  } catch {
    return false
  }
}
