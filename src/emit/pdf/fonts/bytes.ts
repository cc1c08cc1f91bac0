/** Bytes that are written one after the other, numbers in big-endian order. */
export class Bytes {
  readonly bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(size: number) {
    this.bytes = new Uint8Array(size)
    this.#view = new DataView(this.bytes.buffer)
  }

  uint16(value: number): this {
    this.#view.setUint16(this.#at, value)
    this.#at += 2
    return this
  }

  int16(value: number): this {
    this.#view.setInt16(this.#at, value)
    this.#at += 2
    return this
  }

  uint32(value: number): this {
    this.#view.setUint32(this.#at, value)
    this.#at += 4
    return this
  }

  put(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.#at)
    this.#at += bytes.length
    return this
  }

  /** Goes on at the next multiple of `step`. */
  align(step: number): this {
    this.#at = Math.ceil(this.#at / step) * step
    return this
  }
}
