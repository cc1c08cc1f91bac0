import type { PhrasingContent } from 'mdast'
import { nodeText } from '../../../model/text.ts'
import type { RawOption } from './marked.ts'

/** Options, those marked that alone stand in colour, or in the rarer of two. */
export function withColours(options: readonly RawOption[]): readonly RawOption[] {
  if (options.some(({ marked }) => marked !== null)) return options
  const colours = options.map(({ content: [first] }) =>
    first?.type === 'paragraph' ? colourOf(first.children) : null,
  )
  const [one, other, ...more] = [...new Set(colours)]
  if (one === undefined || other === undefined || more.length > 0) return options
  const times = (colour: string | null): number => colours.filter((own) => own === colour).length
  const right = one === null ? other : other === null || times(one) < times(other) ? one : other
  return options.map((option, index) => (colours[index] === right ? { ...option, marked: true } : option))
}

/** The colour of a line as a whole; null where it has none, or several. */
function colourOf(nodes: readonly PhrasingContent[]): string | null {
  const colours = new Set(
    nodes
      .flatMap((node): readonly PhrasingContent[] => ('children' in node ? node.children : [node]))
      .filter((node) => nodeText(node).trim() !== '')
      .map((node) => node.data?.colour ?? null),
  )
  const [only = null] = colours
  return colours.size === 1 ? only : null
}
