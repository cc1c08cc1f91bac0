import { type KitDocument, type PdfObject, textString } from './pdfkit.ts'

/** Where a link leads: to an address or to a named place of the file. */
export type Target = { readonly url: string } | { readonly name: string }

/** The annotation that makes an area lead somewhere; `says` is what a screen reader says of it. Not yet ended. */
export function linkAnnotation(
  kit: KitDocument,
  area: readonly [left: number, bottom: number, right: number, top: number],
  target: Target,
  says: string,
): PdfObject {
  return kit.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: area,
    Border: [0, 0, 0],
    F: 4,
    Contents: textString(says),
    A:
      'url' in target
        ? { S: 'URI', URI: textString(asciiUrl(target.url)) }
        : { S: 'GoTo', D: textString(target.name) },
  })
}

/** PDF wants addresses in ASCII. */
function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  )
}
