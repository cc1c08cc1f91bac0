/** Bytes of a piece of the file; larger ones get a piece of their own. */
const pieceSize = 1 << 18

/** The bytes of a file as they come. */
export class Output {
  readonly #pieces: Uint8Array[] = []
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

  /** All bytes; nothing can be added afterwards. */
  bytes(): Uint8Array {
    this.#next(0)
    const all = new Uint8Array(this.#size)
    let at = 0
    for (const piece of this.#pieces.splice(0)) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }

  #next(needed: number): void {
    this.#pieces.push(this.#piece.subarray(0, this.#used))
    this.#piece = Buffer.allocUnsafe(Math.max(pieceSize, needed))
    this.#used = 0
  }
}
