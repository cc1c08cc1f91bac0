import createDecoder from '@jsquash/webp/codec/dec/webp_dec.js'
import type { Pixels } from '../file/raster.ts'

/** Loads Google's decoder of WebP, compiled to WebAssembly. */
export async function loadWebp(
  resource: (name: string) => Promise<Uint8Array>,
): Promise<(bytes: Uint8Array) => Pixels> {
  const compiled = await WebAssembly.compile(Uint8Array.from(await resource('webp.wasm')))
  const decoder = await createDecoder({
    noInitialRun: true,
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(compiled, imports)
      done(instance)
      return instance.exports
    },
  })
  return (bytes) => {
    const decoded = decoder.decode(Uint8Array.from(firstFrame(bytes)))
    if (decoded === null) throw new Error('the file is damaged')
    const { width, height, data } = decoded
    return { width, height, rgba: new Uint8Array(data) }
  }
}

/** A still picture as it is; of a moving one the first frame as a picture of its own (RFC 9649, 2.7.1.1). */
export function firstFrame(bytes: Uint8Array): Uint8Array {
  const frame = chunksOf(bytes, 12).find(({ type }) => type === 'ANMF')
  if (frame === undefined) return bytes
  // Offset, width less one, height less one, duration, flags; then the frame's own chunks.
  const size = frame.data.subarray(6, 12)
  const parts = chunksOf(frame.data, 16).filter(({ type }) => ['ALPH', 'VP8 ', 'VP8L'].includes(type))
  const body = parts.flatMap(({ type, data }) => [...chunk(type, data)])
  const hasAlpha = parts.some(({ type }) => type !== 'VP8 ')
  const head = chunk('VP8X', Uint8Array.from([hasAlpha ? 0x10 : 0, 0, 0, 0, ...size]))
  return chunk('RIFF', Uint8Array.from([...ascii('WEBP'), ...head, ...body]))
}

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

function chunksOf(bytes: Uint8Array, from: number): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = from; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    const type = String.fromCharCode(...bytes.subarray(at, at + 4))
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return chunks
}

/** Type, length, data, and a byte that makes the length even. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(8 + data.length + (data.length % 2))
  whole.set(ascii(type))
  new DataView(whole.buffer).setUint32(4, data.length, true)
  whole.set(data, 8)
  return whole
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
