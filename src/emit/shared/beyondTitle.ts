import type { Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { nodeText } from '../../model/text.ts'

/** The prompt without a first paragraph that only says the title again; null where nothing is left. */
export function beyondTitle({ prompt, title, titleContent }: Question): Content | null {
  const [first, ...rest] = prompt ?? []
  if (first === undefined) return null
  if (first.type !== 'paragraph' || bare(nodeText(first)) !== bare(title)) return prompt
  // A picture's text is in the title, the picture is not; nor is a formula but where the title is set with its own.
  const hidden = titleContent === undefined ? ['image', 'inlineMath'] : ['image']
  if (first.children.some(({ type }) => hidden.includes(type))) return prompt
  return rest.length === 0 ? null : rest
}

/** Letters, digits and symbols alone. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase()
}
