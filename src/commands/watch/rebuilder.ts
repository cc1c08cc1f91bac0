/** Writing a file is several events; they are over after so many milliseconds. */
const settle = 25

/** So long nothing may change before the formats that nobody looks at meanwhile are built. */
const quiet = 1_500

/** What is done with an input that changed: its page at once, the rest later, until it is told to stop. Neither throws. */
export interface Work {
  readonly page: (input: string) => Promise<void>
  readonly rest: (input: string, stop: AbortSignal) => Promise<void>
}

/** Builds changed inputs one after the other, pages before anything else, and nothing twice at a time. */
export class Rebuilder {
  private readonly pages = new Set<string>()
  private readonly rests = new Set<string>()
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()
  private idle = true
  private closed = false
  private resting = new AbortController()

  constructor(private readonly work: Work) {}

  changed(input: string): void {
    this.pages.add(input)
    this.rests.add(input)
    this.resting.abort()
    this.wait(settle)
  }

  /** Settles when every page that was asked for up to now is built. */
  async pagesBuilt(): Promise<void> {
    clearTimeout(this.timer)
    this.run()
    while (this.pages.size > 0 && !this.closed) await this.running
    await this.running
  }

  /** Lets a page that is being built come to its end, and starts nothing more. */
  async close(): Promise<void> {
    this.closed = true
    clearTimeout(this.timer)
    this.resting.abort()
    await this.running
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer)
    if (!this.closed) this.timer = setTimeout(() => this.run(), milliseconds)
  }

  /** A change of any input stops it: it is begun again when there is quiet. */
  private async rest(input: string): Promise<void> {
    this.resting = new AbortController()
    const { signal } = this.resting
    await this.work.rest(input, signal)
    if (signal.aborted) this.rests.add(input)
  }

  private run(): void {
    if (!this.idle || this.closed) return
    const page = take(this.pages)
    const input = page ?? take(this.rests)
    if (input === undefined) return
    this.idle = false
    const work = page === undefined ? this.rest(input) : this.work.page(input)
    this.running = work.finally(() => {
      this.idle = true
      if (this.pages.size > 0) this.run()
      else this.wait(quiet)
    })
  }
}

function take(inputs: Set<string>): string | undefined {
  const [first] = inputs
  if (first !== undefined) inputs.delete(first)
  return first
}
