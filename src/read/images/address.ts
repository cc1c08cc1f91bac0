/** Where a picture's url leads. `paths` are relative to the article, with `/`, in the order to try them. */
export type Address =
  | { readonly kind: 'file'; readonly paths: readonly string[] }
  | { readonly kind: 'data'; readonly bytes: Uint8Array | null }
  | { readonly kind: 'remote' }
  | { readonly kind: 'outside' }

/** Longest `data:` url that is decoded: 8 MB of base64. */
const longestData = 8 * 1024 * 1024

/** Takes a url apart; opens nothing. */
export function addressOf(url: string): Address {
  const trimmed = url.trim()
  if (/^data:/i.test(trimmed)) return { kind: 'data', bytes: dataOf(trimmed) }
  if (/^(?:\/\/|\\\\)/.test(trimmed))
    return trimmed.startsWith('//') ? { kind: 'remote' } : { kind: 'outside' }
  if (/^[a-z]:[\\/]/i.test(trimmed) || /^file:/i.test(trimmed)) return { kind: 'outside' }
  if (/^[a-z][a-z0-9+.-]+:/i.test(trimmed)) return { kind: 'remote' }
  if (/^[\\/~]/.test(trimmed)) return { kind: 'outside' }
  const bare = trimmed.replace(/[?#].*$/s, '')
  const paths = [...new Set([decoded(bare), bare, decoded(trimmed)])].map((path) =>
    path.replaceAll('\\', '/'),
  )
  return { kind: 'file', paths: paths.filter((path) => path !== '' && !path.includes('\0')) }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The bytes of `data:[type][;base64],…`, or null where they cannot be told. */
function dataOf(url: string): Uint8Array | null {
  const comma = url.indexOf(',')
  if (comma < 0 || url.length > longestData) return null
  const body = url.slice(comma + 1)
  if (/;\s*base64\s*$/i.test(url.slice(0, comma))) return Buffer.from(decoded(body), 'base64')
  return Buffer.from(decoded(body), 'utf8')
}
