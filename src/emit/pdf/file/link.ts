import { type KitDocument, type PdfObject, textString } from './pdfkit.ts'

/** Where a link leads: to an address, to a named place of the file, or to one of another file in its folder. */
export type Target =
  | { readonly url: string }
  | { readonly name: string }
  | { readonly file: string; readonly name: string }

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
    A: actionOf(target),
  })
}

function actionOf(target: Target): object {
  if ('url' in target) return { S: 'URI', URI: textString(asciiUrl(target.url)) }
  const place = textString(target.name)
  if (!('file' in target)) return { S: 'GoTo', D: place }
  const file = textString(target.file)
  return { S: 'GoToR', F: { Type: 'Filespec', F: file, UF: file }, D: place, NewWindow: true }
}

/** PDF wants addresses in ASCII. */
function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  )
}
