import { decode } from '../decode.ts'
import { lineEnds } from '../repair/lineEnds.ts'
import type { ReadFormat } from './formats.ts'

/** A saved web page; its main content is found when it is parsed. */
export const readPage: ReadFormat = async (bytes, source) => {
  const original = asDeclared(bytes) ?? (await decode(bytes, source)).text
  return { original, draft: lineEnds(original, 0), markup: 'html', repairs: false, frontMatter: null }
}

const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i

/** The page in the encoding that it names; null where it names UTF-8, none, or a wrong one. */
function asDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = declaration.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  if (label === 'utf-8' || label === 'utf8' || bytes[0] === 0xef) return null
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
