import type { Image } from 'mdast'
import type { Asset } from '../../../model/book.ts'
import { diagnostic } from '../../../model/diagnostic.ts'
import { type Tag, tag } from '../file/tag.ts'
import { isDrawing, type Picture } from '../pictures/pictures.ts'
import type { Setting } from '../setting.ts'
import { drawSvg, type Tools } from '../svg/drawSvg.ts'
import { paintText } from '../svg/text.ts'
import { matrixOf } from '../svg/transform.ts'
import type { BoxPiece } from '../text/pieces.ts'
import type { InlineScope } from './inline.ts'

/** Points of a CSS pixel. */
const pixel = 0.75

/** Greatest height of a picture in points: about half a page. */
const tallest = 360

/** What a picture whose size is not known is taken for, in CSS pixels. */
const usual = { width: 400, height: 300 }

/** A picture of the book as a box in a line, scaled to fit; null where it cannot be shown. */
export function imagePiece(node: Image, scope: InlineScope): BoxPiece | null {
  const { setting, frame } = scope
  const asset = setting.book.assets.get(node.url)
  const picture = asset === undefined ? null : opened(asset, node, scope)
  if (asset === undefined || picture === null) return null
  const pixels = { width: asset.width || usual.width, height: asset.height || usual.height }
  const natural = { width: pixels.width * pixel, height: pixels.height * pixel }
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
    paint: (sheet, x, baseline) => {
      sheet.tagged(figure)
      if (isDrawing(picture))
        sheet.at(x, baseline - height, () =>
          sheet.within(matrixOf([width / pixels.width, 0, 0, height / pixels.height, 0, 0]), () =>
            drawSvg(sheet, picture, pixels.width, pixels.height, toolsFor(node, figure, scope)),
          ),
        )
      else sheet.picture(picture, x, baseline - height, width, height)
    },
  }
}

function opened(asset: Asset, node: Image, { setting, frame }: InlineScope): Picture | null {
  try {
    return setting.picture(asset)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (isTold('', node, setting)) return null
    setting.report(
      diagnostic('image-unsupported', `a PDF cannot show ${asset.mediaType} \`${shown(node.url)}\`: ${why}`, {
        place: placeOf(node, frame.source),
        expected: 'a whole PNG, JPEG, GIF, WebP or SVG of at most 40 million pixels',
        note: 'the text of the picture stands in its place',
      }),
    )
    return null
  }
}

/** What a drawing asks of the book around it. */
function toolsFor(node: Image, figure: Tag, { setting, frame }: InlineScope): Tools {
  return {
    text: (sheet, text, style, color, styles) =>
      paintText(sheet, text, style, color, styles, {
        setting,
        tag: figure,
        origin: { source: frame.source, node },
      }),
    image: (sheet, url, x, y, width, height) => {
      const raster = embedded(url, setting.picture)
      if (raster === null || isDrawing(raster)) return false
      sheet.picture(raster, x, y, width, height)
      return true
    },
    missing: (what) => {
      if (isTold(what, node, setting)) return
      setting.report(
        diagnostic('image-part-missing', `\`${what}\` of the drawing \`${shown(node.url)}\` is not drawn`, {
          place: placeOf(node, frame.source),
          expected: 'shapes, text, gradients, markers and clipping paths',
          note: 'all else of it is; a PNG shows everything',
        }),
      )
    },
  }
}

/** Whether something of a picture was told of before; from now on it is. */
function isTold(what: string, { url }: Image, { toldPictures }: Setting): boolean {
  const name = `${what} ${url}`
  const known = toldPictures.has(name)
  toldPictures.add(name)
  return known
}

/** A picture inside a drawing, PNG or JPEG; null for any other. */
function embedded(url: string, open: (asset: Asset) => Picture): Picture | null {
  const [, kind = '', data = ''] = /^\s*data:image\/(png|jpe?g);base64,([\sA-Za-z0-9+/=]+)$/i.exec(url) ?? []
  if (data === '') return null
  const mediaType = kind.toLowerCase() === 'png' ? 'image/png' : 'image/jpeg'
  try {
    return open({ mediaType, bytes: Buffer.from(data, 'base64'), width: null, height: null })
  } catch {
    return null
  }
}

/** A `data:` address may have megabytes. */
function shown(url: string): string {
  return url.length > 80 ? `${url.slice(0, 77)}…` : url
}

function placeOf(node: Image, source: string | null) {
  const start = node.position?.start
  return source === null ? null : { source, line: start?.line ?? 1, column: start?.column ?? 1 }
}
