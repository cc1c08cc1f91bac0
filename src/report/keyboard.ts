/** Where keys come from. */
export type Keys = Pick<NodeJS.ReadStream, 'isTTY' | 'on' | 'pause' | 'resume' | 'setEncoding'> &
  Partial<Pick<NodeJS.ReadStream, 'setRawMode'>>

const interrupt = '\u0003'
const endOfInput = '\u0004'

/**
 * Shows a text and gives the next key that is pressed; in a pipe the next line, so that answers can be handed in by a
 * file. Null at the end of input and for Ctrl+C.
 */
export function keyboard(
  keys: Keys,
  screen: Pick<NodeJS.WriteStream, 'write'>,
): (text: string) => Promise<string | null> {
  const waiting: string[] = []
  let rest = ''
  let listening = false
  let ended = false
  let wake = (): void => {}
  const listen = (): void => {
    listening = true
    keys.setEncoding('utf8')
    keys.on('data', (chunk: string) => {
      const lines = keys.isTTY ? [chunk, ''] : (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      waiting.push(...lines)
      if (waiting.length > 0) wake()
    })
    keys.on('end', () => {
      ended = true
      if (rest !== '') waiting.push(rest)
      wake()
    })
  }
  return async (text) => {
    screen.write(text)
    if (!listening) listen()
    if (waiting.length === 0 && !ended) {
      keys.setRawMode?.(true)
      await new Promise<void>((resolve) => {
        wake = resolve
        keys.resume()
      })
      keys.setRawMode?.(false)
      keys.pause()
    }
    screen.write('\n')
    const key = waiting.shift() ?? null
    return key === interrupt || key === endOfInput ? null : key
  }
}
