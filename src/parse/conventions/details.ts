import type { PhrasingContent } from 'mdast'
import { asDetails, type Block, detailsOf, firstLine, unmarked } from '../outline/block.ts'
import { textOf } from '../text/phrasing.ts'
import { nameOf } from '../text/words.ts'
import { type Convention, Segments } from './convention.ts'

/**
 * `<details>` whose `<summary>` asks. Summaries that only say “show answer”, or that are all the same, ask nothing.
 */
export const details: Convention = {
  name: 'details',
  read(blocks) {
    const segments = new Segments('details')
    const seen = new Set<string>()
    for (const block of blocks) {
      const found = detailsOf(block)
      const text = found ? summaryText(found.summary) : ''
      if (found === null || text === '' || nameOf(text) !== null || seen.has(text)) {
        segments.leave(block)
        continue
      }
      seen.add(text)
      const [first, ...more] = found.summary
      const head: PhrasingContent[] =
        first && (first.type === 'paragraph' || first.type === 'heading') ? first.children : []
      segments.start('', head, firstLine(block), 1)
      segments.add(...more.map(unmarked))
      if (found.body.length > 0) segments.add(asDetails(block, 'Answer', found.body))
    }
    return segments.done()
  },
}

function summaryText(summary: readonly Block[]): string {
  return summary
    .map((block) => (block.type === 'paragraph' || block.type === 'heading' ? textOf(block.children) : ''))
    .join(' ')
    .trim()
}
