import type { OutputFile } from '../../src/emit/emitter.ts'

/** All files of a writer that gives one after the other. */
export async function filesOf(files: AsyncIterable<OutputFile>): Promise<OutputFile[]> {
  const all: OutputFile[] = []
  for await (const file of files) all.push(file)
  return all
}
