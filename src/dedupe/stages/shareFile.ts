import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { clearUnfinished, unfinishedPath } from '../../files/unfinished.ts'
import { linesOf } from './lines.ts'
import type { Header } from './records.ts'
import { StageError } from './stageError.ts'

/**
 * A file while it is written, under another name: it gets its own when it is whole. With a header, its first line says who
 * made it and its last how many records stand between, so that a file cut short by a copy is known as well.
 */
export class GrowingFile {
  private pending: string
  private records = 0

  private constructor(
    private readonly path: string,
    private readonly header: Header | null,
    private readonly temporary: string,
    private readonly file: FileHandle,
  ) {
    this.pending = header === null ? '' : `${JSON.stringify(header)}\n`
  }

  static async create(path: string, header: Header | null): Promise<GrowingFile> {
    const temporary = unfinishedPath(path)
    return new GrowingFile(path, header, temporary, await open(temporary, 'w'))
  }

  /** Takes a line; it is held until the next {@link flush}. */
  add(line: string): void {
    this.pending += `${line}\n`
    this.records++
  }

  async flush(): Promise<void> {
    await this.file.writeFile(this.pending)
    this.pending = ''
  }

  /** Names the file, and takes away what a worker that was killed had begun of it. */
  async finish(): Promise<void> {
    if (this.header !== null) this.pending += `${footer(this.records)}\n`
    await this.flush()
    await this.file.close()
    await rename(this.temporary, this.path)
    await clearUnfinished(this.path)
  }

  /** Takes the half file away, where a disk is full or an input is broken. */
  async discard(): Promise<void> {
    await this.file.close().catch(() => {})
    await rm(this.temporary, { force: true })
  }
}

/** Writes files together: all are finished, or, where `write` fails, none is left half. */
export async function writeFiles(
  paths: readonly string[],
  header: Header | null,
  write: (files: readonly GrowingFile[]) => Promise<void>,
): Promise<void> {
  const files: GrowingFile[] = []
  try {
    for (const path of paths) files.push(await GrowingFile.create(path, header))
    await write(files)
    for (const file of files) await file.finish()
  } catch (error) {
    for (const file of files) await file.discard()
    throw error
  }
}

/** Whether a file is whole, made by these rules, and younger than all that it was made from: then it need not be made again. */
export async function isDone(path: string, header: Header, inputs: readonly string[]): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (file === null) return false
  try {
    const { size, mtimeMs } = await file.stat()
    const head = await read(file, 0, 400)
    const tail = await read(file, Math.max(0, size - 40), 40)
    const times = await Promise.all(inputs.map(async (input) => (await stat(input)).mtimeMs))
    return (
      head.split('\n')[0] === JSON.stringify(header) &&
      /\n\{"records":\d+\}\n$/.test(tail) &&
      times.every((time) => time <= mtimeMs)
    )
  } finally {
    await file.close()
  }
}

/**
 * Lines of a file of a stage, without its header and footer, some thousand at a time.
 *
 * @throws StageError where other rules made it, or it is cut short.
 */
export async function* recordLinesOf(path: string, header: Header): AsyncGenerator<readonly string[]> {
  const again = `run ${header.stage} --rank ${header.rank} --world ${header.world} again`
  let last: string | undefined
  let count = -2
  for await (const lines of linesOf(path)) {
    if (last === undefined && lines[0] !== JSON.stringify(header))
      throw new StageError(
        path,
        'made by other rules, of other items, or for another number of workers',
        again,
      )
    const whole = last === undefined ? lines.slice(1) : [last, ...lines]
    count += lines.length
    last = whole.pop() ?? ''
    yield whole
  }
  if (last !== footer(count)) throw new StageError(path, 'cut short', again)
}

function footer(records: number): string {
  return `{"records":${records}}`
}

async function read(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead).toString()
}
