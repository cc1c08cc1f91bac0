import { diagnostic, PublishError, type Report } from '../../model/diagnostic.ts'
import { decode, placeBehind } from '../decode.ts'
import { lineEnds } from '../repair/lineEnds.ts'
import type { ReadFormat } from './formats.ts'

/** A saved web page; its main content is found when it is parsed. */
export const readPage: ReadFormat = async (bytes, source, report) => {
  const original = (await asDeclared(bytes)) ?? (await decodePage(bytes, source, report))
  return { original, draft: lineEnds(original, 0), markup: 'html', repairs: false, frontMatter: null }
}

const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i

/** The encoding that a page names, in small letters; null where it names none. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return declaration.exec(head)?.[1]?.toLowerCase() ?? null
}

/** The page in the encoding that it names; null where it names UTF-8, none, or a wrong one. */
async function asDeclared(bytes: Uint8Array): Promise<string | null> {
  const label = declared(bytes) ?? 'utf-8'
  if (label === 'utf-8' || label === 'utf8' || bytes[0] === 0xef) return null
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return decoder.encoding === 'windows-1252' ? (await western())(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

/** Decodes Windows-1252; `TextDecoder` of Node 20 to 23 takes it for ISO 8859-1, without its quotes and dashes. */
async function western(): Promise<(bytes: Uint8Array) => string> {
  const { default: iconv } = await import('iconv-lite')
  return (bytes) => iconv.decode(Buffer.from(bytes), 'win1252')
}

/** As other text, but bytes that do not fit are Windows-1252 where browsers would show most of the page all the same. */
async function decodePage(bytes: Uint8Array, source: string, report: Report): Promise<string> {
  try {
    return (await decode(bytes, source)).text
  } catch (error) {
    const isEncoding = error instanceof PublishError && error.diagnostic.rule === 'input-encoding'
    const text = isEncoding ? await withForeignBytes(bytes, source, report) : null
    if (text === null) throw error
    return text
  }
}

/** Most bytes, among so many, that are no part of UTF-8 in a page that says it is. */
const fewBytes = { faults: 1, among: 200 }

const sequence = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g

/** Letters with accents stand alone or in twos: so many such bytes in a row are another alphabet. */
const otherAlphabet = /[\x80-\xff]{4}/

/**
 * A page in UTF-8 with its few other bytes as Windows-1252; one that names no encoding as Windows-1252 throughout, as in the
 * HTML Standard ("determining the character encoding"). Null where it is neither.
 */
async function withForeignBytes(bytes: Uint8Array, source: string, report: Report): Promise<string | null> {
  const latin = Buffer.from(bytes).toString('latin1')
  const decodeWestern = await western()
  const faults: number[] = []
  const mixed = latin.replace(sequence, (found, at: number) => {
    const read = found.length > 1 ? Buffer.from(found, 'latin1').toString('utf8') : '\ufffd'
    if (!read.includes('\ufffd')) return read
    faults.push(at)
    return decodeWestern(Buffer.from(found, 'latin1'))
  })
  const isMixed = faults.length * fewBytes.among <= bytes.length * fewBytes.faults
  const first = faults[0]
  if (first === undefined || (!isMixed && (declared(bytes) !== null || otherAlphabet.test(latin))))
    return null
  const before = Buffer.from(bytes.subarray(0, first)).toString(isMixed ? 'utf8' : 'latin1')
  const byte = (bytes[first] ?? 0).toString(16)
  const others = faults.length > 1 ? ` and ${faults.length - 1} more` : ''
  report(
    diagnostic('input-encoding', `byte 0x${byte}${others}: no part of UTF-8, read as Windows-1252`, {
      place: placeBehind(before, source),
      expected: 'one encoding throughout, which the page names',
    }),
  )
  return isMixed ? mixed : decodeWestern(bytes)
}
