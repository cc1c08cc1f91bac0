import type { Html, Nodes, Paragraph, Parents, Root } from 'mdast'
import type { Notes } from '../notes.ts'
import { isLine, isParent, isPhrasing, setChildren, toFlow, toPhrasing, withPosition } from '../tree.ts'
import { OpenElements } from './openElements.ts'
import { withClosedFolds } from './openFolds.ts'
import { stitch } from './stitch.ts'
import { isMentioned, tagOf, unpaired } from './tags.ts'

/** Turns the HTML of a tree into mdast; Markdown between tags stays what it is. */
export function resolveHtml(root: Root, notes: Notes): void {
  new Resolver(notes).resolve(root)
}

/** HTML nodes of a parent that have no partner in it; null between blocks, where the parser pairs them. */
type Alone = ReadonlySet<Nodes> | null

class Resolver {
  readonly #notes: Notes
  readonly #open = new OpenElements()

  constructor(notes: Notes) {
    this.#notes = notes
  }

  resolve(root: Root): void {
    setChildren(root, this.#stitched(root, withClosedFolds(this.#inside(root, null))))
  }

  /**
   * What stands in place of a node: itself, the blocks that a paragraph is split into, and the tags at its end whose
   * partners stand further up:
   *
   *     <details><summary>Q</summary>
   *
   *     - answer                           list, </b>, </details>
   *     </b></details>
   */
  #inPlaceOf(node: Nodes): Nodes[] {
    if (!isParent(node)) return [node]
    if (node.type === 'paragraph') return this.#paragraph(node)
    const alone = isLine(node) ? unpaired(node.children) : null
    const children = this.#inside(node, alone)
    const end = isPhrasing(node) ? children.length : tailOf(children, unpaired(children))
    setChildren(node, this.#stitched(node, children.slice(0, end)))
    return [node, ...children.slice(end).filter(isHtml)]
  }

  #paragraph(paragraph: Paragraph): Nodes[] {
    const children = this.#inside(paragraph, unpaired(paragraph.children))
    const alone = unpaired(children)
    const tail = tailOf(children, alone)
    const parts: Nodes[][] = [[]]
    children.forEach((child, index) => {
      const outward = isHtml(child) && alone.has(child) && (index >= tail || tagOf(child)?.end)
      if (outward) parts.push([child], [])
      else parts.at(-1)?.push(child)
    })
    return parts.flatMap((part, index) => {
      if (index % 2 === 1) return part
      const flow = toFlow(this.#stitched(paragraph, part))
      const [only] = flow
      const whole = parts.length === 1 && flow.length === 1 && only?.type === 'paragraph'
      return whole ? [withPosition(only, paragraph.position)] : flow
    })
  }

  /** The children of a parent, each resolved; HTML that needs a parser is still HTML. */
  #inside(parent: Parents, alone: Alone): Nodes[] {
    return parent.children.flatMap((child, index): Nodes[] =>
      isHtml(child)
        ? this.#withoutParser(child, alone, () => isMentioned(parent.children, index))
        : this.#inPlaceOf(child),
    )
  }

  #stitched(parent: Parents, children: readonly Nodes[]): Nodes[] {
    const done = children.some(isHtml) ? stitch(children, this.#notes) : [...children]
    if (isLine(parent)) return toPhrasing(done)
    const holdsFlow = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem'
    return holdsFlow ? toFlow(done) : done
  }

  /** The HTML that needs no parser: comments, `<br>`, and what is meant to be read. */
  #withoutParser(html: Html, alone: Alone, mentioned: () => boolean): Nodes[] {
    const value = html.value.trim()
    if (/^<br\s*\/?>$/i.test(value)) return [withPosition({ type: 'break' }, html.position)]
    const comment = /^<!--((?:(?!-->)[\s\S])*)-->$/.exec(value)
    if (comment) {
      this.#notes.comments.push({ value: comment[1] ?? '', position: html.position })
      return []
    }
    if (alone && this.#open.isLiteral(html, alone.has(html), mentioned)) {
      return [withPosition({ type: 'text', value }, html.position)]
    }
    if (alone?.has(html) && this.#open.closesNothing(html)) return []
    this.#open.note(html)
    return [html]
  }
}

function isHtml(node: Nodes): node is Html {
  return node.type === 'html'
}

/** Index from which on there are only tags without a partner, breaks and white space; the length where no tag is there. */
function tailOf(children: readonly Nodes[], alone: ReadonlySet<Nodes>): number {
  const end = children.findLastIndex((node) =>
    isHtml(node)
      ? !alone.has(node)
      : node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''),
  )
  return children.slice(end + 1).some(isHtml) ? end + 1 : children.length
}
