/** Where a progress line is drawn. */
export type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'> & { readonly columns?: number }

/** A line that says what is being done and makes way for what is printed. */
export interface Progress {
  readonly show: (what: string) => void
  readonly clear: () => void
  /** A line that stays. */
  readonly say: (text: string) => void
}

const eraseLine = '\r\u001b[2K'

/** Draws on a terminal; keeps quiet in a pipe. */
export function progressLine(screen: Screen): Progress {
  if (!screen.isTTY) return { show: () => {}, clear: () => {}, say: () => {} }
  const clear = (): void => void screen.write(eraseLine)
  return {
    show: (what) => void screen.write(`${eraseLine}${what.slice(0, (screen.columns ?? 80) - 2)}…`),
    clear,
    say: (text) => {
      clear()
      screen.write(`${text}\n`)
    },
  }
}
