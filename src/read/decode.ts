import { type Place, PublishError } from '../model/diagnostic.ts'

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
  if (marked) return { encoding: marked, text: decodeUtf16(marked, bytes, source) }
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

/** UTF-16 without a mark: ASCII spaces and line ends leave zeros at odd or at even places only, beside bytes of text. */
function byZeros(bytes: Uint8Array): Decoded['encoding'] | null {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
    if (byte === 0 && isControl(head[index ^ 1] ?? 0)) return null
  }
  const [even = 0, odd = 0] = zeros
  const many = head.length / 50
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return null
}

function decodeUtf16(encoding: Decoded['encoding'], bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const before = new TextDecoder(encoding).decode(bytes).split('\ufffd')[0] ?? ''
    throw new PublishError('input-encoding', 'half a character', {
      place: placeBehind(before, source),
      expected: `${encoding.toUpperCase()} throughout, as the start of the file says`,
    })
  }
}

function placeBehind(text: string, source: string): Place {
  const lines = text.split('\n')
  return { source, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** A zero byte, or more control characters than any text has. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (isControl(byte)) controls++
  }
  return controls > head.length / 100
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
}

/** The characters that Chinese text uses most: a third of any text. */
const commonHan =
  /[的一是在不了有和人这中大为上个以要时来用们生到作地于出就分对成会可主发年动同也能下过子说种面而方后多定行学法所得经之进等部度如理起现加量都体制机当使点从业本性应开合因由其些然前间样与关数]/gu

/** So many characters hold common ones; a name or a title need not. */
const enough = 12

/**
 * GB18030 accepts nearly any bytes, also those of Latin, Cyrillic or Korean encodings, so the bytes must also be those of
 * common characters, and the text hold the commonest.
 */
async function decodeChinese(bytes: Uint8Array, source: string): Promise<string> {
  if (!looksChinese(bytes)) throw wrongByte(bytes, source)
  const { default: iconv } = await import('iconv-lite')
  const text = iconv.decode(Buffer.from(bytes), 'gb18030')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const common = text.match(commonHan)?.length ?? 0
  if (text.includes('\ufffd') || (han >= enough && common * 10 < han)) throw wrongByte(bytes, source)
  return text
}

/** Nine in ten characters beyond ASCII are marks (rows A1 to A9) or common characters (rows B0 to D7) of GB 2312. */
function looksChinese(bytes: Uint8Array): boolean {
  let common = 0
  let other = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const isCommon = (lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xd7)
    if (isCommon && (bytes[at + 1] ?? 0) >= 0xa1) common++
    else other++
    at++
  }
  return common > 0 && common >= other * 9
}

function wrongByte(bytes: Uint8Array, source: string): PublishError {
  const fault = firstFault(bytes)
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, fault))
  const byte = (bytes[fault] ?? 0).toString(16).padStart(2, '0')
  return new PublishError('input-encoding', `byte 0x${byte} is no part of UTF-8`, {
    place: placeBehind(before, source),
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
