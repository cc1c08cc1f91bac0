import { PublishError } from '../model/diagnostic.ts'

/** Text of a file and the encoding it was in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/**
 * Decodes a file: by its byte order mark, else as UTF-8, else as UTF-16 without a mark (every other byte zero), else as
 * GB18030 if that gives Chinese text without a fault.
 *
 * @throws PublishError `input-binary` for what is no text, `input-encoding` with the place of the first wrong byte.
 */
export async function decode(bytes: Uint8Array, source: string): Promise<Decoded> {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) return { encoding: marked, text: decodeAs(marked, bytes) }
  if (looksBinary(bytes)) {
    throw new PublishError('input-binary', 'the file is not text', {
      place: { source, line: 1, column: 1 },
      expected: 'an article in UTF-8, UTF-16 or GB18030',
    })
  }
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { encoding: 'gb18030', text: await decodeChinese(bytes, source) }
  }
}

function byMark(bytes: Uint8Array): Decoded['encoding'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: ASCII spaces and line ends leave zeros at odd or at even places only. */
function byZeros(bytes: Uint8Array): Decoded['encoding'] | null {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = head.length / 50
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return null
}

function decodeAs(encoding: Decoded['encoding'], bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** A zero byte, or more control characters than any text has. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls > head.length / 100
}

/** GB18030 accepts nearly any bytes, so its text must also read like Chinese: mostly common Han and CJK marks. */
async function decodeChinese(bytes: Uint8Array, source: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite')
  const text = iconv.decode(Buffer.from(bytes), 'gb18030')
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? []
  const chinese = text.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g) ?? []
  if (foreign.length > 0 && !text.includes('\ufffd') && chinese.length >= foreign.length * 0.9) return text
  throw wrongByte(bytes, source)
}

function wrongByte(bytes: Uint8Array, source: string): PublishError {
  const fault = firstFault(bytes)
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, fault)).split('\n')
  const byte = (bytes[fault] ?? 0).toString(16).padStart(2, '0')
  return new PublishError('input-encoding', `byte 0x${byte} is no part of UTF-8`, {
    place: { source, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    expected: 'UTF-8, UTF-16 or GB18030 throughout',
  })
}

/** Offset of the first byte that begins no character; found by halving, so in O(n log n). */
function firstFault(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--
  return good
}

function decodes(bytes: Uint8Array, more: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more })
    return true
  } catch {
    return false
  }
}
