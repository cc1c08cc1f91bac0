import { type Place, PublishError, wholeFile } from '../model/diagnostic.ts'

/** Text of a file and the encoding it was in. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/**
 * Decodes a file: by its byte order mark, else as UTF-8, else as UTF-16 without a mark if one of its two orders gives text,
 * else as GB18030 if that gives Chinese text without a fault. Zero bytes in UTF-8 are noise that a repair takes out.
 *
 * @throws PublishError `input-binary` for what is no text, `input-encoding` with the place of the first wrong byte.
 */
export async function decode(bytes: Uint8Array, source: string): Promise<Decoded> {
  const marked = byMark(bytes)
  if (marked) return { encoding: marked, text: decodeUtf16(marked, bytes, source) }
  const used = withoutPadding(bytes)
  const binary = looksBinary(used)
  const text = binary ? null : decodeUtf8(used)
  if (text !== null) return { encoding: 'utf-8', text }
  const order = byUnits(bytes)
  if (order) return { encoding: order, text: decodeUtf16(order, bytes, source) }
  if (!binary) return { encoding: 'gb18030', text: await decodeChinese(used, source) }
  throw new PublishError('input-binary', 'the file is not text', {
    place: wholeFile(source),
    expected: 'an article in UTF-8, UTF-16 or GB18030',
  })
}

/** The bytes without the zeros at their end that a disk or a copy has left. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function byMark(bytes: Uint8Array): Decoded['encoding'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The order in which bytes are UTF-16 without a mark: that in which they hold the spaces, line ends and marks of a text. */
function byUnits(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 8192)
  const [little, big] = [plainShare(head, 'utf-16le'), plainShare(head, 'utf-16be')]
  if (Math.max(little, big) < fewestPlain) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** Texts of any language have more of what is plain: Chinese without a line end still has its marks. */
const fewestPlain = 0.04

/** How much of UTF-16 is ASCII or a mark of East Asia; 0 where it holds what is no text. */
function plainShare(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return 0
  }
  const foreign = text.match(/[^\P{C}\p{Cf}\s]/gu)?.length ?? 0
  const plain = text.match(/[\s\x21-\x7e\u3001\u3002\uff01-\uff1f]/gu)?.length ?? 0
  return foreign * 100 > text.length ? 0 : plain / text.length
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

/** The place right behind a text that a file starts with. */
export function placeBehind(text: string, source: string): Place {
  const lines = text.split('\n')
  return { source, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** More control characters than any text has. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of head) if (isControl(byte)) controls++
  return controls > Math.max(1, head.length / 100)
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
}

/** The characters that Chinese text uses most: a third of any text. */
const commonHan =
  /[的一是在不了有和人这中大为上个以要时来用们生到作地于出就分对成会可主发年动同也能下过子说种面而方后多定行学法所得经之进等部度如理起现加量都体制机当使点从业本性应开合因由其些然前间样与关数]/gu

/** A word of Japanese: the rows of kana are the same in EUC-JP and in GB18030, those of Han characters are not. */
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]{3}/u

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
  if (kana.test(text)) throw wrongByte(bytes, source)
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
