import { type MmlNode, TEXCLASS } from 'mathjax-full/js/core/MmlTree/MmlNode.js'

/**
 * Why a line may begin with a part: a relation, an operator, what follows a comma, another formula behind a wide space, or
 * a line that the article begins.
 */
export type Start = 'relation' | 'operator' | 'comma' | 'formula' | 'line'

/** A part of a formula that is not broken. */
export interface Part {
  readonly start: Start
  /** How many brackets around it are open. */
  readonly depth: number
  readonly nodes: readonly MmlNode[]
}

/**
 * Parts a formula where TeX would end a line, at the relations and operators that stand in no group: before them in a
 * displayed formula, behind them in a line of text.
 */
export function partsOf(root: MmlNode, display: boolean): readonly Part[] {
  root.setTeXclass(null as unknown as MmlNode)
  const parts: { start: Start; depth: number; nodes: MmlNode[] }[] = []
  let depth = 0
  let before: MmlNode | null = null
  for (const node of rowOf(root, display)) {
    const start = parts.length === 0 ? 'line' : startOf(node, before, display)
    if (start !== null) parts.push({ start, depth, nodes: [] })
    if (node.texClass === TEXCLASS.OPEN) depth++
    if (node.texClass === TEXCLASS.CLOSE) depth = Math.max(0, depth - 1)
    if (!isNewline(node)) parts.at(-1)?.nodes.push(node)
    before = node
  }
  return parts
}

/** What stands side by side in the formula itself, inside what only holds it together or says that it is displayed. */
function rowOf(node: MmlNode, display: boolean): readonly MmlNode[] {
  const [only, ...others] = node.childNodes as MmlNode[]
  if (only === undefined || others.length > 0) return node.childNodes as MmlNode[]
  const holds = only.isKind('mstyle')
    ? display && Object.keys(only.attributes.getAllAttributes()).every((name) => plainStyles.has(name))
    : only.isInferred || (only.isKind('TeXAtom') && only.texClass === TEXCLASS.ORD)
  return holds ? rowOf(only, display) : [only]
}

const plainStyles: ReadonlySet<string> = new Set(['displaystyle', 'scriptlevel'])

function startOf(node: MmlNode, before: MmlNode | null, display: boolean): Start | null {
  if (before === null || isSpace(node)) return null
  if (isNewline(before)) return 'line'
  const [joint, beside] = display ? [node, before] : [before, node]
  if (joint.texClass === TEXCLASS.REL && beside.texClass !== TEXCLASS.REL) return 'relation'
  if (joint.texClass === TEXCLASS.BIN) return 'operator'
  if (isSpace(before)) return 'formula'
  return before.texClass === TEXCLASS.PUNCT ? 'comma' : null
}

function isNewline(node: MmlNode): boolean {
  return node.isKind('mspace') && node.attributes.get('linebreak') === 'newline'
}

/** `\quad`, which parts one formula from the next. */
function isSpace(node: MmlNode): boolean {
  if (node.isKind('mstyle') && node.childNodes.length === 1)
    return rowOf(node, true).every((child) => child.isKind('mspace'))
  return node.isKind('mspace') && Number.parseFloat(String(node.attributes.get('width'))) >= 1
}
