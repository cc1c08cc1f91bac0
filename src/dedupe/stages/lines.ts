import { createReadStream } from 'node:fs'

/** Lines of a file, without empty ones, as many at a time as are read at once: a promise a line would cost more than the line. */
export async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield lines.filter(isFilled)
  }
  if (isFilled(rest)) yield [rest]
}

function isFilled(line: string): boolean {
  return line !== '' && line !== '\r'
}
