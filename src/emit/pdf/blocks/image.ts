import type { Image } from 'mdast'
import { diagnostic } from '../../../model/diagnostic.ts'
import { tag } from '../file/tag.ts'
import type { BoxPiece } from '../text/pieces.ts'
import type { InlineScope } from './inline.ts'

/** Points of a CSS pixel. */
const pixel = 0.75

/** Greatest height of a picture in points: about half a page. */
const tallest = 360

/** A picture of the book as a box in a line, scaled to fit; null where its kind cannot be shown in a PDF. */
export function imagePiece(node: Image, scope: InlineScope): BoxPiece | null {
  const { setting, frame } = scope
  const asset = setting.book.assets.get(node.url)
  if (asset === undefined) return null
  const { mediaType, bytes } = asset
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') {
    setting.report(
      diagnostic('image-unsupported', `a PDF cannot show ${mediaType}: ${node.url}`, {
        place: placeOf(node, frame.source),
        expected: 'PNG or JPEG',
        note: 'the text of the picture stands in its place',
      }),
    )
    return null
  }
  const natural = { width: (asset.width ?? 400) * pixel, height: (asset.height ?? 300) * pixel }
  const scale = Math.min(1, frame.width / natural.width, tallest / natural.height)
  const [width, height] = [natural.width * scale, natural.height * scale]
  const figure = tag('Figure', scope.tag ?? scope.paragraph, {
    alt: node.alt || node.title || setting.words.image,
    attributes: { O: 'Layout', Placement: 'Inline' },
  })
  return {
    width,
    ascent: height,
    descent: 0,
    tag: figure,
    paint: (sheet, x, baseline) => sheet.tagged(figure).picture(bytes, x, baseline - height, width, height),
  }
}

function placeOf(node: Image, source: string | null) {
  const start = node.position?.start
  return source === null ? null : { source, line: start?.line ?? 1, column: start?.column ?? 1 }
}
