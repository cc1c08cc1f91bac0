import type { LiteDocument } from 'mathjax-full/js/adaptors/lite/Document.js'
import type { LiteElement } from 'mathjax-full/js/adaptors/lite/Element.js'
import type { LiteText } from 'mathjax-full/js/adaptors/lite/Text.js'
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import type { MathDocument } from 'mathjax-full/js/core/MathDocument.js'
import { type MathItem, STATE } from 'mathjax-full/js/core/MathItem.js'
import type { MmlFactory } from 'mathjax-full/js/core/MmlTree/MmlFactory.js'
import { type AbstractMmlNode, type MmlNode, TEXCLASS } from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js'
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js'
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js'
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js'
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js'
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js'
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js'
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js'
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js'
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js'
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js'
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js'
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js'
import 'mathjax-full/js/input/tex/unicode/UnicodeConfiguration.js'
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { mathjax } from 'mathjax-full/js/mathjax.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import type { PartedFormula } from './brokenFormula.ts'
import type { FormulaShape } from './formulas.ts'
import { type Part, partsOf } from './parts.ts'
import { type SvgElement, svgShape } from './svgShape.ts'

/** What an article may use of TeX; nothing that loads, links or writes HTML. */
const packages = [
  'base',
  'ams',
  'amscd',
  'boldsymbol',
  'braket',
  'cancel',
  'cases',
  'color',
  'enclose',
  'mathtools',
  'mhchem',
  'newcommand',
  'textmacros',
  'unicode',
  'upgreek',
]

type Document = MathDocument<LiteElement, LiteText, LiteDocument>
type Item = MathItem<LiteElement, LiteText, LiteDocument>

const adaptor = liteAdaptor()
RegisterHTMLHandler(adaptor)

/** A formula longer than this is no formula; the time that it takes grows with its square. */
const longest = 20_000

/** The letters and their outlines. To make them takes longer than some twenty formulas. */
const output = new SVG<LiteElement, LiteText, LiteDocument>({ fontCache: 'none' })

/** Commands that change how what comes later is read, or that number it. */
const lasting = /\\(?:x?[eg]?def|let|(?:re)?new|use|declare|define|mathtoolsset|label)/iu

/** Sets the formulas that change nothing for each other; made with the first. */
let shared: Document | null = null

/** Sets LaTeX as outlines; null where it cannot be read. Each formula is read by itself, without others' macros. */
export function setFormula(latex: string, display: boolean): FormulaShape | null {
  return converted(latex, (document) =>
    shapeOf(document.convert(untagged(latex), { ...size, display }) as LiteElement),
  )
}

/** Reads LaTeX as parts, each of which can stand on a line; null where it cannot be read. */
export function partFormula(latex: string, display: boolean): PartedFormula | null {
  return converted(latex, (document) => {
    const tree = document.convert(untagged(latex), { ...size, display, end: STATE.COMPILED })
    const root = tree as unknown as MmlNode
    const parts = partsOf(root, display)
    const set = (from: number, to: number): FormulaShape | null =>
      converted(latex, () => {
        const { factory } = root as AbstractMmlNode
        const math = factory.create('math', display ? { display: 'block' } : {})
        for (const node of sideBySide(parts, from, to, display, factory)) math.appendChild(node)
        math.setInheritedAttributes({}, display, 0, false)
        const item: Item = new document.options.MathItem('', null, display)
        item.setMetrics(size.em, size.ex, size.containerWidth, size.containerWidth, 1)
        item.root = math
        return shapeOf(output.typeset(item, document))
      })
    return { parts, set }
  })
}

/** Nodes of parts, with nothing where relations, operators and commas would stand at an end, so that they keep their space. */
function sideBySide(
  parts: readonly Part[],
  from: number,
  to: number,
  display: boolean,
  factory: MmlFactory,
): readonly MmlNode[] {
  const nothing = (): MmlNode => {
    const made = factory.create('TeXAtom')
    made.texClass = TEXCLASS.ORD
    return made
  }
  const [first, next] = [parts[from]?.start, parts[to]?.start]
  const begins = display && (first === 'relation' || first === 'operator')
  const ends =
    next === 'comma' || next === 'formula' || (!display && (next === 'relation' || next === 'operator'))
  return [
    ...(begins ? [nothing()] : []),
    ...parts.slice(from, to).flatMap((part) => part.nodes.map(copied)),
    ...(ends ? [nothing()] : []),
  ]
}

/** A copy that relates, joins or opens as the node does: MathJax forgets what `\mathrel` and the like have said. */
function copied(node: MmlNode): MmlNode {
  const copy: MmlNode = (node as AbstractMmlNode).copy()
  takeClasses(copy, node)
  return copy
}

function takeClasses(copy: MmlNode, node: MmlNode): void {
  copy.texClass = node.texClass
  if (node.isToken) return
  const children = copy.childNodes as MmlNode[]
  for (const [index, child] of (node.childNodes as MmlNode[]).entries()) {
    const own = children[index]
    if (own !== undefined) takeClasses(own, child)
  }
}

/** A formula whose number stands behind it: MathJax puts one at the edge of a page that it does not know. */
function untagged(latex: string): string {
  return latex.replace(/\\tag(\*?)\s*\{([^{}]*)\}/g, (_, bare: string, tag: string) =>
    bare === '' ? `\\qquad(\\text{${tag}})` : `\\qquad\\text{${tag}}`,
  )
}

/** Sizes of letters and page as MathJax asks for them; nothing is scaled. */
const size = { em: 16, ex: 8, containerWidth: 1e6 }

function converted<Result>(latex: string, convert: (document: Document) => Result): Result | null {
  if (latex.length > longest) return null
  try {
    return convert(documentOf(latex))
  } catch {
    shared = null
    return null
  }
}

function documentOf(latex: string): Document {
  if (lasting.test(latex)) return newDocument()
  shared ??= newDocument()
  return shared
}

function newDocument(): Document {
  const reader = new TeX({ packages, maxMacros: 1000, maxBuffer: 50_000, formatError: failed })
  return mathjax.document('', { InputJax: reader, OutputJax: output })
}

function failed(_jax: unknown, error: Error): never {
  throw error
}

function shapeOf(container: LiteElement): FormulaShape | null {
  const svg = adaptor.firstChild(container) as LiteElement
  const box: number[] = (adaptor.getAttribute(svg, 'viewBox') ?? '').split(' ').map(Number)
  const [left = 0, top = 0, width = 0, height = 0] = box
  if (box.some((value) => !Number.isFinite(value)) || box.length !== 4) return null
  const matrix = { a: 1, d: 1, e: -left, f: 0 }
  const children = adaptor.childNodes(svg).map((child) => elementOf(child as LiteElement))
  const shape = svgShape({ kind: 'g', attribute: () => null, children, text: '' }, matrix)
  return shape === null ? null : { ...shape, width, ascent: -top, descent: height + top }
}

function elementOf(node: LiteElement): SvgElement {
  return {
    kind: adaptor.kind(node),
    attribute: (name) => adaptor.getAttribute(node, name) ?? null,
    get children() {
      return adaptor.childNodes(node).map((child) => elementOf(child as LiteElement))
    },
    get text() {
      return adaptor.textContent(node)
    },
  }
}
