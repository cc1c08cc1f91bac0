import type { Element, Nodes, Root, RootContent } from 'hast'
import type { Heading, Nodes as MdastNodes } from 'mdast'
import { addTo } from '../../../model/collections.ts'
import { isParent } from '../tree.ts'

/** Fewest boxes of one kind, side by side, that are posts of a page. */
const fewest = 3

/**
 * The parts of a page that is a row of posts, as those of a forum are: boxes of one kind alone that call themselves so or tell
 * when they were written, what stands between such, and first what stands before them; one part of any other page.
 */
export function postsOf(content: Root): Root[] {
  const kinds = new Map<string, Element[]>()
  for (const child of content.children) {
    const kind = kindOf(child)
    if (kind !== null && child.type === 'element') addTo(kinds, kind, child)
  }
  const [posts, ...others] = [...kinds.values()].filter((boxes) => boxes.length >= fewest)
  if (posts === undefined || others.length > 0 || !arePosts(posts)) return [content]
  const isPost = new Set<RootContent>(posts)
  const parts: RootContent[][] = [[]]
  let wasPost = false
  for (const child of content.children) {
    const isOne = isPost.has(child)
    if (isOne || wasPost) parts.push([])
    parts.at(-1)?.push(child)
    wasPost = isOne
  }
  return parts.map((children) => ({ ...content, children }))
}

/** What a post calls itself, by its class or id. */
const postName = /(?:^|[-_ ])(?:post|message|msg|reply|comment|floor|tweet)(?:$|[-_ \d])/i

/** A time or a day, as it stands over a post. */
const time = /\d{1,2}:\d{2}|\d{4}[-/.年]\s?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/

/** Characters at the start of a post that tell when it was written. */
const longestHead = 120

function arePosts(posts: readonly Element[]): boolean {
  const named = posts.filter((post) =>
    [post.properties.id ?? '', ...classesOf(post)].some((name) => postName.test(String(name))),
  )
  const dated = posts.filter((post) => time.test(startOf(post, longestHead)))
  return Math.max(named.length, dated.length) >= posts.length - 1
}

/** The first characters of the text of a node. */
function startOf(node: Nodes, most: number): string {
  if (node.type === 'text') return node.value.slice(0, most)
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) {
    if (text.length >= most) break
    text += ` ${startOf(child as Nodes, most - text.length)}`
  }
  return text
}

/** A box by its name and class; null of what is none or has no class. */
function kindOf(child: RootContent): string | null {
  if (child.type !== 'element' || !boxes.has(child.tagName)) return null
  const [name] = classesOf(child)
  return name === undefined ? null : `${child.tagName}.${name}`
}

const boxes: ReadonlySet<string> = new Set(['div', 'article', 'section', 'li'])

function classesOf({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties.className) ? properties.className : []
}

/** The parts, the first of which stands before all posts, as one: no post stands below a heading of one before it. */
export function joined(parts: readonly (readonly MdastNodes[])[]): MdastNodes[] {
  let depth: Heading['depth'] | null = null
  let endsInHeading = false
  return parts.flatMap((part, at) => {
    const [first] = part
    const before = depth
    if (at > 0) for (const node of part) depth = highest(node, depth)
    const isText = first !== undefined && first.type !== 'heading' && !endsInHeading
    if (first !== undefined) endsInHeading = part.at(-1)?.type === 'heading'
    if (before === null || !isText) return part
    const point = first.position?.start ?? { line: 1, column: 1 }
    const end: Heading = {
      type: 'heading',
      depth: before,
      children: [],
      data: { outline: 'goes on' },
      position: { start: point, end: point },
    }
    return [end, ...part]
  })
}

/** The least depth of the headings in a node and of another; null of none. */
function highest(node: MdastNodes, known: Heading['depth'] | null): Heading['depth'] | null {
  if (node.type === 'heading') return known === null || node.depth < known ? node.depth : known
  if (!isParent(node)) return known
  return (node.children as MdastNodes[]).reduce((depth, child) => highest(child, depth), known)
}
