import { contentOf, elementsOf, type SvgNode } from './nodes.ts'

/** What CSS says of an element, by property; what it inherits is in it. */
export type Style = ReadonlyMap<string, string>

/** Properties that an element takes from the one around it (SVG 2, property index). */
const inherited = new Set(
  `color fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
stroke-miterlimit stroke-dasharray stroke-dashoffset font-family font-size font-style font-weight text-anchor
visibility clip-rule marker-start marker-mid marker-end dominant-baseline white-space`.split(/\s+/),
)

/** Attributes that say the same as a property of CSS. */
const presentation = new Set([
  ...inherited,
  ...'opacity display clip-path mask filter stop-color stop-opacity alignment-baseline baseline-shift'.split(
    ' ',
  ),
])

/** One element of a selector: `rect.a#b`. */
interface Compound {
  readonly name: string | null
  readonly id: string | null
  readonly classes: readonly string[]
}

interface Rule {
  /** The element itself comes last; each of the others is somewhere around it. */
  readonly selector: readonly Compound[]
  readonly weight: number
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

/** The style sheets of a drawing. */
export class Styles {
  readonly #rules: readonly Rule[]

  constructor(root: SvgNode) {
    const sheets = [...styleSheets(root)].flatMap(parseSheet)
    this.#rules = sheets
      .map((rule, index) => ({ rule, index }))
      .sort(byWeight)
      .map(({ rule }) => rule)
  }

  /** The style of an element inside one with the style `around`. */
  of(node: SvgNode, around: Style): Style {
    const style = new Map([...around].filter(([property]) => inherited.has(property)))
    const set = (property: string, value: string): void => {
      if (value === 'inherit') style.set(property, around.get(property) ?? '')
      else style.set(property, value)
    }
    for (const [name, value] of node.attributes) if (presentation.has(name)) set(name, value.trim())
    for (const { selector, declarations } of this.#rules)
      if (matches(selector, node)) for (const [property, value] of declarations) set(property, value)
    for (const [property, value] of parseDeclarations(node.attributes.get('style') ?? ''))
      set(property, value)
    return style
  }
}

function* styleSheets(node: SvgNode): Generator<string> {
  if (node.name === 'style') yield contentOf(node)
  for (const child of elementsOf(node)) yield* styleSheets(child)
}

/** Rules of a sheet; those inside of `@media` and the like are left out, as are selectors of other kinds. */
function parseSheet(sheet: string): Rule[] {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{;]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = parseDeclarations(body)
    return selectors.split(',').flatMap((text) => {
      const selector = parseSelector(text)
      return selector === null ? [] : [{ selector, weight: weightOf(selector), declarations }]
    })
  })
}

function parseDeclarations(body: string): [string, string][] {
  return body.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    if (colon < 0) return []
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
    return [[declaration.slice(0, colon).trim().toLowerCase(), value] as [string, string]]
  })
}

function parseSelector(text: string): Compound[] | null {
  const parts = text.trim().split(/\s*>\s*|\s+/)
  const compounds = parts.map((part) => {
    const match = /^([a-z][\w-]*|\*|:root)?((?:[.#][\w-]+)*)$/i.exec(part)
    if (match === null) return null
    const [, name, marks = ''] = match
    const id = /#([\w-]+)/.exec(marks)?.[1] ?? null
    const classes = [...marks.matchAll(/\.([\w-]+)/g)].map(([, one = '']) => one)
    return { name: name === undefined || name === '*' ? null : name === ':root' ? 'svg' : name, id, classes }
  })
  return compounds.every((compound) => compound !== null) ? compounds : null
}

function weightOf(selector: readonly Compound[]): number {
  return selector.reduce(
    (sum, { name, id, classes }) =>
      sum + (id === null ? 0 : 10_000) + 100 * classes.length + (name === null ? 0 : 1),
    0,
  )
}

function byWeight(a: { rule: Rule; index: number }, b: { rule: Rule; index: number }): number {
  return a.rule.weight - b.rule.weight || a.index - b.index
}

function matches(selector: readonly Compound[], node: SvgNode): boolean {
  const last = selector.at(-1)
  if (last === undefined || !fits(last, node)) return false
  let wanted = selector.length - 2
  for (let at = node.parent; at !== null && wanted >= 0; at = at.parent) {
    const compound = selector[wanted]
    if (compound !== undefined && fits(compound, at)) wanted--
  }
  return wanted < 0
}

function fits({ name, id, classes }: Compound, { name: own, attributes }: SvgNode): boolean {
  if (name !== null && name.toLowerCase() !== own.toLowerCase()) return false
  if (id !== null && attributes.get('id') !== id) return false
  const has = (attributes.get('class') ?? '').split(/\s+/)
  return classes.every((one) => has.includes(one))
}
