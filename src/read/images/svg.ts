import type { Element, Properties, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Asset } from '../../model/book.ts'
import { foreignLabel } from './foreignLabel.ts'
import type { Size } from './identify.ts'

/** Elements that draw or group; everything else runs, loads, animates or holds HTML. */
const allowed = new Set(
  `svg g defs desc title symbol use switch a path rect circle ellipse line polyline polygon text tspan textPath image
marker pattern mask clipPath linearGradient radialGradient stop style filter feBlend feColorMatrix
feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
feSpecularLighting feSpotLight feTile feTurbulence view`.split(/\s+/),
)

const namespaces = { xmlns: 'http://www.w3.org/2000/svg', xmlnsXLink: 'http://www.w3.org/1999/xlink' }

/** Drawings with more nesting than this are no drawings. */
const deepest = 200

/** An SVG without scripts, event handlers and addresses outside of itself; null where nothing is left to draw. */
export function sanitiseSvg(bytes: Uint8Array): Asset | null {
  const source = new TextDecoder().decode(bytes)
  if (deepestNesting(source) > deepest) return null
  const tree = unified().use(rehypeParse, { fragment: true, space: 'svg' }).parse(source)
  const svg = tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'svg')
  if (svg === undefined) return null
  clean(svg)
  svg.properties = { ...namespaces, ...svg.properties }
  const [width, height] = sizeOf(svg.properties) ?? [null, null]
  const text = toHtml(svg, { space: 'svg', closeEmptyElements: true })
  return { mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(text), width, height }
}

/** Counted on the source, because the parser's result might be too deep to walk. */
function deepestNesting(source: string): number {
  let depth = 0
  let most = 0
  for (const [, close, self] of source.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    if (close) depth--
    else if (!self) depth++
    most = Math.max(most, depth)
  }
  return most
}

function clean(element: Element): void {
  element.properties = safeProperties(element.properties)
  const children: RootContent[] = []
  for (const child of element.children) {
    if (child.type === 'text') children.push(child)
    const label = isForeign(child) && element.tagName !== 'switch' ? foreignLabel(child) : null
    if (label !== null) children.push(label)
    if (child.type !== 'element' || !allowed.has(child.tagName) || !isSafeStyle(child)) continue
    clean(child)
    children.push(child)
  }
  element.children = children as Element['children']
}

/** In a `switch` the text for who knows no HTML stands beside it. */
function isForeign(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'foreignObject'
}

function isSafeStyle(element: Element): boolean {
  if (element.tagName !== 'style') return true
  return element.children.every((child) => child.type === 'text' && isSafeCss(child.value))
}

/** Only addresses within the drawing, `url(#id)`; an escape could hide another. */
function isSafeCss(css: string): boolean {
  return !/\\|@import|expression\s*\(|javascript:/i.test(css) && !/url\s*\(\s*(?!['"]?#)/i.test(css)
}

function safeProperties(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => {
      if (/^on/i.test(name)) return false
      if (/href$/i.test(name) || name === 'src') return isOwn(String(value))
      return typeof value !== 'string' || isSafeCss(value)
    }),
  )
}

/** A place in the drawing, or a bitmap that it brings along. */
function isOwn(address: string): boolean {
  return /^\s*#/.test(address) || /^data:image\/(?:png|jpeg|gif|webp)[;,]/i.test(address)
}

/** The size in CSS pixels: width and height, else the view box. */
function sizeOf({ width, height, viewBox }: Properties): Size | null {
  const given = [pixels(width), pixels(height)]
  const box = String(viewBox ?? '')
    .split(/[\s,]+/)
    .map(Number)
  const [w = box[2], h = box[3]] = given.map((value) => value ?? undefined)
  return w && h && w > 0 && h > 0 ? [w, h] : null
}

/** Pixels of a length in CSS, 96 to the inch; null for percentages and other relative ones. */
function pixels(length: Properties[string]): number | null {
  const match = /^\s*([\d.]+)\s*(px|pt|pc|mm|cm|in)?\s*$/.exec(String(length ?? ''))
  const value = Number(match?.[1])
  if (match === null || !(value > 0)) return null
  const units: Readonly<Record<string, number>> = {
    px: 1,
    pt: 96 / 72,
    pc: 16,
    mm: 96 / 25.4,
    cm: 96 / 2.54,
    in: 96,
  }
  return Math.round(value * (units[match[2] ?? 'px'] ?? 1))
}
