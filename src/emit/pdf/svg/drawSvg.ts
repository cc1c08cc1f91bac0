import type { Sheet } from '../file/sheet.ts'
import { type Color, operatorOf, parseColor } from './color.ts'
import { gradientOf } from './gradient.ts'
import { paintMarkers } from './markers.ts'
import { elementsOf, idsOf, type SvgNode } from './nodes.ts'
import { boxOf, type Step } from './path.ts'
import { moved, pathOperators } from './pathOperators.ts'
import { type Extent, lengthOf, outlineOf } from './shapes.ts'
import { strokeOperators } from './stroke.ts'
import { type Style, Styles } from './styles.ts'
import { matrixOf, parseTransform, type Transform } from './transform.ts'
import { viewportOf } from './viewport.ts'

/** What a drawing needs of the book around it. */
export interface Tools {
  /** Sets a `text` element; its `color` is a colour operator. */
  readonly text: (sheet: Sheet, node: SvgNode, style: Style, color: string, styles: Styles) => void
  /** Draws a picture inside the drawing, given as a `data:` address; false where it is none that can be shown. */
  readonly image: (sheet: Sheet, url: string, x: number, y: number, width: number, height: number) => boolean
  /** Is told of what is not drawn: `filter`, `pattern`. */
  readonly missing: (what: string) => void
}

/** What an element takes from those around it. */
export interface Scope {
  readonly style: Style
  readonly opacity: number
  /** What percentages are shares of. */
  readonly whole: Extent
  /** Elements that are drawn just now by reference, so that none draws itself. */
  readonly used: readonly SvgNode[]
}

/** Elements that an SVG may make of few by referring to each other; more are not drawn. */
const mostElements = 50_000

const black: Color = [0, 0, 0, 1]

/** Draws an SVG with its left upper corner in the origin, `width` wide and `height` high, y downwards. */
export function drawSvg(sheet: Sheet, root: SvgNode, width: number, height: number, tools: Tools): void {
  new Drawing(sheet, root, tools).draw(width, height)
}

/** One drawing on its way to a sheet. */
export class Drawing {
  readonly sheet: Sheet
  readonly ids: ReadonlyMap<string, SvgNode>
  readonly #root: SvgNode
  readonly #styles: Styles
  readonly #tools: Tools
  #count = 0

  constructor(sheet: Sheet, root: SvgNode, tools: Tools) {
    this.sheet = sheet
    this.ids = idsOf(root)
    this.#root = root
    this.#styles = new Styles(root)
    this.#tools = tools
  }

  draw(width: number, height: number): void {
    const scope: Scope = { style: new Map(), opacity: 1, whole: { width, height }, used: [] }
    const style = this.#styles.of(this.#root, scope.style)
    this.#viewport(this.#root, { width, height }, { ...scope, style }, { x: 0, y: 0 })
  }

  /** The element of a `url(#id)` or `#id`. */
  referred(text: string | undefined): SvgNode | undefined {
    const [, id] = /^\s*(?:url\(\s*['"]?)?#([^'")\s]+)/.exec(text ?? '') ?? []
    return id === undefined ? undefined : this.ids.get(id)
  }

  /** Draws the elements inside an element. */
  children(node: SvgNode, scope: Scope): void {
    for (const child of elementsOf(node)) this.element(child, scope)
  }

  element(node: SvgNode, around: Scope): void {
    if (++this.#count > mostElements) return
    const style = this.#styles.of(node, around.style)
    if (style.get('display') === 'none') return
    for (const effect of ['filter', 'mask'])
      if (style.has(effect) && style.get(effect) !== 'none') this.#tools.missing(effect)
    const scope = { ...around, style, opacity: around.opacity * shareOf(style.get('opacity')) }
    const transform = parseTransform(node.attributes.get('transform'))
    const clip = this.referred(style.get('clip-path'))
    const before = [
      ...(isIdentity(transform) ? [] : [matrixOf(transform)]),
      ...(clip === undefined ? [] : [this.#clip(clip, scope)]),
    ]
    if (before.length === 0) this.#inside(node, scope)
    else this.sheet.within(before.join('\n'), () => this.#inside(node, scope))
  }

  #inside(node: SvgNode, scope: Scope): void {
    const { attributes } = node
    const across = (name: string): number => lengthOf(attributes.get(name), scope.whole.width) ?? 0
    const down = (name: string): number => lengthOf(attributes.get(name), scope.whole.height) ?? 0
    switch (node.name) {
      case 'g':
      case 'a':
        this.children(node, scope)
        break
      case 'switch':
        for (const child of elementsOf(node).slice(0, 1)) this.element(child, scope)
        break
      case 'svg':
        this.#viewport(node, this.#sizeOf(node, scope), scope, { x: across('x'), y: down('y') })
        break
      case 'use':
        this.#use(node, scope, across('x'), down('y'))
        break
      case 'text':
        this.#text(node, scope)
        break
      case 'image': {
        const [width, height] = [across('width'), down('height')]
        const url = attributes.get('href') ?? ''
        if (!this.#tools.image(this.sheet, url, across('x'), down('y'), width, height))
          this.#tools.missing('image')
        break
      }
      default: {
        const steps = outlineOf(node, scope.whole)
        if (steps !== null) this.shape(steps, scope)
      }
    }
  }

  #sizeOf({ attributes }: SvgNode, { whole }: Scope): Extent {
    return {
      width: lengthOf(attributes.get('width'), whole.width) ?? whole.width,
      height: lengthOf(attributes.get('height'), whole.height) ?? whole.height,
    }
  }

  #viewport(node: SvgNode, size: Extent, scope: Scope, place: { x: number; y: number }): void {
    const { before, whole } = viewportOf(node, size, place)
    this.sheet.within(before, () => this.children(node, { ...scope, whole }))
  }

  #use(node: SvgNode, scope: Scope, x: number, y: number): void {
    const target = this.referred(node.attributes.get('href'))
    if (target === undefined || scope.used.includes(target) || scope.used.length > 20) return
    const inner = { ...scope, used: [...scope.used, target] }
    this.sheet.within(matrixOf([1, 0, 0, 1, x, y]), () => {
      if (target.name !== 'symbol') return this.element(target, inner)
      const style = this.#styles.of(target, scope.style)
      this.#viewport(target, this.#sizeOf(node, scope), { ...inner, style }, { x: 0, y: 0 })
    })
  }

  #text(node: SvgNode, { style, opacity }: Scope): void {
    if (style.get('visibility') === 'hidden') return
    const color = this.#color('fill', style) ?? (this.#gradientColor('fill', style) || black)
    const alpha = color[3] * shareOf(style.get('fill-opacity')) * opacity
    if (style.get('fill') === 'none') return
    const paint = (): void => this.#tools.text(this.sheet, node, style, operatorOf(color), this.#styles)
    if (alpha < 1) this.sheet.within(this.sheet.opacity(alpha, alpha), paint)
    else paint()
  }

  /** Fills and strokes a path. */
  shape(steps: readonly Step[], scope: Scope): void {
    const { style, opacity } = scope
    if (steps.length === 0 || style.get('visibility') === 'hidden') return
    const path = pathOperators(steps)
    const even = style.get('fill-rule') === 'evenodd' ? '*' : ''
    const fill = this.#color('fill', style)
    const stroke = this.#color('stroke', style) ?? this.#gradientColor('stroke', style)
    const [fillAlpha, strokeAlpha] = [
      (fill?.[3] ?? 1) * shareOf(style.get('fill-opacity')) * opacity,
      (stroke?.[3] ?? 1) * shareOf(style.get('stroke-opacity')) * opacity,
    ]
    const covers = fillAlpha < 1 || strokeAlpha < 1 ? `${this.sheet.opacity(fillAlpha, strokeAlpha)}\n` : ''
    if (fill === null) this.#gradientFill(steps, path, even, covers, scope)
    const lines =
      stroke === null ? '' : `${strokeOperators(style, scope.whole)} ${operatorOf(stroke).toUpperCase()}`
    const paint = fill !== null ? (stroke !== null ? `B${even}` : `f${even}`) : stroke !== null ? 'S' : null
    const filled = fill === null ? '' : operatorOf(fill)
    if (paint !== null) this.sheet.within(`${covers}${filled} ${lines}\n${path} ${paint}`, () => {})
    paintMarkers(this, steps, scope)
  }

  /** The one colour of a fill or stroke; null where there is none, or a gradient. */
  #color(property: 'fill' | 'stroke', style: Style): Color | null {
    const value = style.get(property) ?? (property === 'fill' ? 'black' : 'none')
    const current = parseColor(style.get('color') ?? 'black', black) ?? black
    if (!value.startsWith('url(')) return parseColor(value, current)
    if (this.referred(value) !== undefined) return null
    return parseColor(value.replace(/^url\([^)]*\)\s*/, ''), current)
  }

  /** A line or letter in one of a gradient's colours: its first. */
  #gradientColor(property: 'fill' | 'stroke', style: Style): Color | null {
    const node = this.referred(style.get(property))
    if (node === undefined || !style.get(property)?.startsWith('url(')) return null
    const gradient = gradientOf(
      node,
      { x: 0, y: 0, width: 1, height: 1 },
      this.#around({ width: 1, height: 1 }),
    )
    const [stop] = gradient?.shading.stops ?? []
    return stop === undefined ? null : [...stop.color, 1]
  }

  #gradientFill(steps: readonly Step[], path: string, even: string, covers: string, scope: Scope): void {
    const value = scope.style.get('fill') ?? ''
    const node = value.startsWith('url(') ? this.referred(value) : undefined
    const box = boxOf(steps)
    if (node === undefined || box === null) return
    if (!node.name.endsWith('Gradient')) {
      this.#tools.missing(node.name)
      return
    }
    const gradient = gradientOf(node, box, this.#around(scope.whole))
    if (gradient === null) return
    const shading = this.sheet.shading(gradient.shading)
    this.sheet.within(`${covers}${path} W${even} n\n${matrixOf(gradient.transform)} ${shading}`, () => {})
  }

  #around(whole: Extent) {
    return { ids: this.ids, styleOf: (node: SvgNode) => this.#styles.of(node, new Map()), whole }
  }

  /** The operators that leave only what lies inside a clipping path. */
  #clip(clip: SvgNode, { whole }: Scope): string {
    const paths = elementsOf(clip).flatMap((child) => {
      const target = child.name === 'use' ? this.referred(child.attributes.get('href')) : child
      const steps = target === undefined ? null : outlineOf(target, whole)
      return steps === null
        ? []
        : [pathOperators(moved(steps, parseTransform(child.attributes.get('transform'))))]
    })
    // An empty clipping path leaves nothing.
    return paths.length === 0 ? '0 0 0 0 re W n' : `${paths.join('\n')} W n`
  }
}

/** `0.5`, `50%`; 1 where nothing is said. */
function shareOf(text: string | undefined): number {
  const value = lengthOf(text, 1) ?? 1
  return Math.min(1, Math.max(0, value))
}

function isIdentity([a, b, c, d, e, f]: Transform): boolean {
  return a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0
}
