import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Notes } from '../notes.ts'

/**
 * A page that marks its questions for search engines (schema.org, `Question` in microdata), as sites of questions and answers
 * and many FAQ pages do, gets them as folds, or as headings over what they say and a fold: the name of each, what it says, and
 * its answers, the accepted one first. What stands around them within the mark, as votes and names, is noted and falls away.
 *
 *     <div itemscope itemtype="https://schema.org/Question">
 *       <h2 itemprop="name">Which?</h2>
 *       <div itemprop="acceptedAnswer" itemscope><p itemprop="text">This.</p></div>
 *     </div>
 */
export function withMarkedQuestions(page: Root, notes: Notes): void {
  const visit = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).map((child): ElementContent => {
      if (child.type !== 'element') return child
      const made = /schema\.org\/Question$/.test(wordsOf(child, 'itemType').join(' ')) ? asked(child) : null
      if (made === null) visit(child)
      else if (lengthOf(made) < lengthOf(child))
        notes.removed.push({ name: child.tagName, position: child.position })
      return made ?? child
    })
  }
  visit(page)
}

const answerLabel = 'Answer'

/** Letters of a text, white space aside. */
function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, '').length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}

function wordsOf({ properties }: Element, name: 'itemType' | 'itemProp'): readonly string[] {
  const value = properties[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** The question as a fold; null where it has no name or no answer. */
function asked(question: Element): Element | null {
  const own = markedIn(question)
  const name = own.find((element) => has(element, 'name'))
  const answers = own.filter((element) => has(element, 'acceptedAnswer') || has(element, 'suggestedAnswer'))
  if (name === undefined || answers.length === 0) return null
  const said = own.filter((element) => has(element, 'text')).map(asDiv)
  const accepted = answers.filter((answer) => has(answer, 'acceptedAnswer'))
  const sorted = [...accepted, ...answers.filter((answer) => !accepted.includes(answer))]
  const told = sorted.map((answer) =>
    asDiv(markedIn(answer).find((element) => has(element, 'text')) ?? answer),
  )
  if (said.length === 0) return fold(inlineOf(name), told, name)
  const label: ElementContent = { type: 'text', value: answerLabel }
  return box('div', [box('h2', inlineOf(name), name), ...said, fold([label], told, sorted[0])], question)
}

function fold(
  summary: readonly ElementContent[],
  body: readonly Element[],
  at: Element | undefined,
): Element {
  return box('details', [box('summary', summary, at), ...body], at)
}

function has(element: Element, name: string): boolean {
  return wordsOf(element, 'itemProp').includes(name)
}

/** What is marked within an element, but not within another thing that is marked there. */
function markedIn(parent: Element): Element[] {
  return (parent.children as Nodes[]).flatMap((child): Element[] => {
    if (child.type !== 'element') return []
    const isMarked = wordsOf(child, 'itemProp').length > 0
    const isThing = child.properties.itemScope !== undefined
    return [...(isMarked ? [child] : []), ...(isThing ? [] : markedIn(child))]
  })
}

/** The content of a name, without the block that it may be set in. */
function inlineOf({ children }: Element): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' && /^(?:p|div|h[1-6])$/.test(child.tagName) ? inlineOf(child) : [child],
  )
}

function asDiv(element: Element): Element {
  return /^(?:p|pre|ul|ol|table|blockquote)$/.test(element.tagName)
    ? element
    : box('div', element.children, element)
}

function box(
  tagName: string,
  children: readonly ElementContent[],
  { position }: Partial<Pick<Element, 'position'>> = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: [...children],
    ...(position ? { position } : {}),
  }
}
