declare module 'omggif' {
  /** Reads GIF; the package ships no types. Throws a string where the file is none. */
  export class GifReader {
    readonly width: number
    readonly height: number
    constructor(bytes: Uint8Array)
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void
  }
}
