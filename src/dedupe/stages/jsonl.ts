import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { once } from 'node:events'
import { type Header, stagesVersion } from './records.ts'

/** Lines of a file, without empty ones, as many at a time as are read at once: a promise a line would cost more than the line. */
export async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    yield lines.filter((line) => line !== '')
  }
  if (rest !== '') yield [rest]
}

/** Lines of a file of a stage, its header left out. */
export async function* recordLinesOf(path: string): AsyncGenerator<readonly string[]> {
  let first = true
  for await (const lines of linesOf(path)) {
    yield first ? lines.slice(1) : lines
    first = false
  }
}

/** Whether a file is whole and made by these rules: a stage that is done need not be done again. */
export async function isDone(path: string, header: Header): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (file === null) return false
  const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
  await file.close()
  return buffer.subarray(0, bytesRead).toString().split('\n')[0] === JSON.stringify(header)
}

/** Writes records under a name that the file gets only when it is whole: its name is the mark that it is complete. */
export async function writeRecords(
  path: string,
  header: Header | null,
  records: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  const out = createWriteStream(temporary)
  let pending = header === null ? '' : `${JSON.stringify(header)}\n`
  for await (const record of records) {
    pending += `${JSON.stringify(record)}\n`
    if (pending.length < 1 << 16) continue
    if (!out.write(pending)) await once(out, 'drain')
    pending = ''
  }
  out.end(pending)
  await once(out, 'finish')
  await rename(temporary, path)
}

/** The header of a worker's file. */
export function headerOf(stage: Header['stage'], rank: number, world: number): Header {
  return { stage, version: stagesVersion, rank, world }
}
