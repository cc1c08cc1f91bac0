import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Header, stagesVersion } from './records.ts'

/** Lines of a file, without empty ones. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) if (line !== '') yield line
}

/** Records of a file of a stage, its header left out. */
export async function* recordsOf<Kind>(path: string): AsyncGenerator<Kind> {
  let first = true
  for await (const line of linesOf(path)) {
    if (!first) yield JSON.parse(line) as Kind
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
