/** The bytes of a picture in its own address, as note programs and office suites export it. */
const embedded = /\bdata:[\w/+.-]{1,80};base64,[A-Za-z0-9+/=]+/g

/** A text without the pictures in it, which are letters and no language, and much longer than what stands around them. */
export function withoutEmbedded(text: string): string {
  return text.includes(';base64,') ? text.replace(embedded, ' ') : text
}
