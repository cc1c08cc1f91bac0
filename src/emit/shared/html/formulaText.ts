import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5'
import { mathml } from './mathml.ts'

type Element = DefaultTreeAdapterTypes.Element
type Child = DefaultTreeAdapterTypes.ChildNode

/**
 * LaTeX as a line of text, as one would type it: `\frac{\sin x}{x^2}` → `(sin x)/x²`. What no line can show, a matrix or
 * a binomial, stays LaTeX.
 */
export function formulaText(latex: string): string {
  const math = mathml(latex, false)
  const text = math === null ? null : rowText(parseFragment(math).childNodes)
  return (
    text
      ?.replace(/\s+/gu, ' ')
      .replace(/ ?: ?= ?/gu, ' := ')
      .trim()
      .normalize('NFC') || latex
  )
}

/** How the elements that have parts of their own are said by the texts of these; a part is no longer than it has to be. */
const parted: Readonly<Record<string, (parts: readonly string[], element: Element) => string | null>> = {
  msub: ([base = '', sub = '']) => base + scriptText(sub, '_', subscripts),
  msup: ([base = '', sup = '']) => base + scriptText(sup, '^', superscripts),
  msubsup: ([base = '', sub = '', sup = '']) =>
    base + scriptText(sub, '_', subscripts) + scriptText(sup, '^', superscripts),
  munder: ([base = '', under = '']) =>
    isStretched(under) ? null : base + scriptText(under, '_', subscripts),
  mover: ([base = '', over = '']) => {
    const accent = accents[over]
    return accent !== undefined && [...base].length === 1 ? `${base}${accent}` : null
  },
  munderover: ([base = '', under = '', over = '']) =>
    base + scriptText(under, '_', subscripts) + scriptText(over, '^', superscripts),
  mfrac: ([over = '', under = ''], element) =>
    attribute(element, 'linethickness') === '' ? `${grouped(over)}/${grouped(under)}` : null,
  mroot: ([base = '', index = '']) => (index in roots ? `${roots[index]}${grouped(base)}` : null),
}

/** The text of an element; null where a line cannot say it. */
function textOf(element: Element): string | null {
  const { tagName, childNodes } = element
  const say = parted[tagName]
  if (say !== undefined) {
    const parts = childNodes.filter(defaultTreeAdapter.isElementNode).map(textOf)
    return parts.includes(null) ? null : say(parts as string[], element)
  }
  switch (tagName) {
    case 'math':
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
    case 'mi':
    case 'mn':
    case 'mtext':
      return rowText(childNodes)
    case 'semantics':
      return rowText(childNodes.slice(0, 1))
    case 'mo':
      return rowText(childNodes)?.replace(/[\u2061-\u2064]/gu, '') ?? null
    case 'msqrt': {
      const under = rowText(childNodes)
      return under === null ? null : `√${grouped(under)}`
    }
    case 'mspace':
      return Number.parseFloat(attribute(element, 'width')) > 0 ? ' ' : ''
    default:
      return null
  }
}

/** What stands side by side; what relates or joins two sides has a space at each. */
function rowText(nodes: readonly Child[]): string | null {
  let text = ''
  for (const [index, node] of nodes.entries()) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value
    if (!defaultTreeAdapter.isElementNode(node)) continue
    const said = textOf(node)
    if (said === null) return null
    const between = index > 0 && index < nodes.length - 1 && isInfix(node, said)
    text += between ? ` ${said} ` : limited.test(said) ? `${said} ` : said
  }
  return text
}

/** A sum or an integral with its limits. */
const limited = /^[∏-∑∫-∳⋀-⋃]./u

function isInfix(element: Element, said: string): boolean {
  if (element.tagName !== 'mo' || attribute(element, 'form') !== '' || attribute(element, 'fence') !== '')
    return false
  return said.length > 1 || (/^\p{Sm}$/u.test(said) && !/^[∂∇√∏-∑∫-∳]$/u.test(said))
}

/** A script as small characters, or behind its mark: `x²`, `x^(m+1)`. */
function scriptText(script: string, mark: '_' | '^', small: Readonly<Record<string, string>>): string {
  const close = script.replace(/ (\p{Sm}) /gu, '$1')
  const letters = [...close].map((letter) => small[letter])
  return letters.includes(undefined) ? mark + grouped(close) : letters.join('')
}

/** A part that has to be seen as one. */
function grouped(part: string): string {
  const text = part.trim()
  return /^(?:\p{Nd}+|\P{M}[\p{M}\p{No}\p{Lm}⁺⁻₊₋′]*|\([^()]*\))$/u.test(text) ? text : `(${text})`
}

function isStretched(text: string): boolean {
  return /^[⎴⎵⏜-⏟¯‾_]$/u.test(text)
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? ''
}

function lettersOf(plain: string, small: string): Readonly<Record<string, string>> {
  const letters = [...small]
  return Object.fromEntries([...plain].map((letter, index) => [letter, letters[index] ?? letter]))
}

const superscripts = lettersOf('0123456789+−=()ni′″∘*', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ′″°*')
const subscripts = lettersOf('0123456789+−=()aeoxhklmnpstijruv', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ')
const accents = lettersOf('→ˆ^¯‾˜~˙¨', '\u20d7\u0302\u0302\u0304\u0304\u0303\u0303\u0307\u0308')
const roots: Readonly<Record<string, string>> = { 2: '√', 3: '∛', 4: '∜' }
