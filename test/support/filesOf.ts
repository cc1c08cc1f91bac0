import type { OutputFile, StreamedFile } from '../../src/emit/emitter.ts'

/** All files of a writer that gives one after the other, whole. */
export async function filesOf(files: AsyncIterable<StreamedFile>): Promise<OutputFile[]> {
  const all: OutputFile[] = []
  for await (const { suffix, pieces } of files) {
    const taken: Uint8Array[] = []
    for await (const piece of pieces) taken.push(piece)
    all.push({ suffix, bytes: Buffer.concat(taken) })
  }
  return all
}
