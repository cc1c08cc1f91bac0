/** The bytes of a file as they come. */
export class Output {
  #bytes = Buffer.allocUnsafe(1 << 16)
  #size = 0

  /** Adds bytes, or the characters of a text below U+0100 as a byte each. */
  add(data: Uint8Array | string): void {
    this.#reserve(data.length)
    if (typeof data === 'string') this.#bytes.write(data, this.#size, 'latin1')
    else this.#bytes.set(data, this.#size)
    this.#size += data.length
  }

  /** All bytes so far. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#size)
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#size + more))
    larger.set(this.#bytes.subarray(0, this.#size))
    this.#bytes = larger
  }
}
