const schemes = /^(?:https?|mailto):/i
const outsideRfc3986 = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu
const strayPercent = /%(?![0-9a-f]{2})/gi

/**
 * An absolute http, https or mailto address in the characters of RFC 3986 (EPUBCheck accepts no others), or null
 * where a link must not or cannot be made of it.
 */
export function safeUrl(url: string): string | null {
  if (!schemes.test(url) || !URL.canParse(url)) return null
  const { href } = new URL(url)
  return href
    .replace(strayPercent, '%25')
    .replace(outsideRfc3986, (character) => encodeURIComponent(character))
}
