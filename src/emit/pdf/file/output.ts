/** Bytes of a piece of the file; larger ones get a piece of their own. */
const pieceSize = 1 << 18

/** The bytes of a file as they come, to be taken in pieces. */
export class Output {
  #pieces: Uint8Array[] = []
  #piece = Buffer.allocUnsafe(pieceSize)
  #used = 0
  #size = 0

  /** How many bytes there are. */
  get size(): number {
    return this.#size
  }

  /** Adds bytes, or the characters of a text below U+0100 as a byte each. */
  add(data: Uint8Array | string): void {
    if (this.#used + data.length > this.#piece.length) this.#next(data.length)
    if (typeof data === 'string') this.#piece.write(data, this.#used, 'latin1')
    else this.#piece.set(data, this.#used)
    this.#used += data.length
    this.#size += data.length
  }

  /** The pieces that are full; each is given once. */
  take(): readonly Uint8Array[] {
    const pieces = this.#pieces
    this.#pieces = []
    return pieces
  }

  /** Has what is there taken for full; nothing can be added afterwards. */
  end(): void {
    this.#next(0)
  }

  #next(needed: number): void {
    this.#pieces.push(this.#piece.subarray(0, this.#used))
    this.#piece = Buffer.allocUnsafe(needed === 0 ? 0 : Math.max(pieceSize, needed))
    this.#used = 0
  }
}
