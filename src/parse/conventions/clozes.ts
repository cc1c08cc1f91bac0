import type { List } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { type Block, firstLine, firstParagraph } from '../outline/block.ts'
import { leadingLabel } from '../text/label.ts'
import { linesOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** A word that a card hides: `{{c1::absolute zero}}`. */
export const hidden = /\{\{c\d+::/

/**
 * Sentences with hidden words, as paragraphs or items of a list; labelled lines below belong to the card:
 *
 *     The entropy of an isolated system never {{c1::decreases}}.
 *     Extra: the second law
 */
export const clozes: Convention = {
  name: 'cloze',
  read(blocks) {
    const segments = new Segments('cloze')
    for (const block of blocks) {
      if (block.type === 'paragraph' && hidden.test(nodeText(block))) {
        const lines = linesOf(block)
        const end = lines.findIndex((line, index) => index > 0 && leadingLabel(line) !== null)
        const head = end < 0 ? block.children : lines.slice(0, end).flatMap(({ nodes }) => nodes)
        segments.start('', head, firstLine(block), 4, true)
        if (end > 0)
          segments.add(
            ...lines.slice(end).map((line): Block => ({ type: 'paragraph', children: [...line.nodes] })),
          )
      } else if (block.type === 'list' && hidden.test(nodeText(block))) readList(block, segments)
      else if (
        segments.isOpen &&
        block.type === 'paragraph' &&
        leadingLabel({ text: nodeText(block).slice(0, 80), nodes: block.children })
      )
        segments.add(block)
      else segments.leave(block)
    }
    return segments.done()
  },
}

function readList(list: List, segments: Segments): void {
  for (const item of list.children) {
    const paragraph = firstParagraph(item)
    if (paragraph && hidden.test(nodeText(paragraph))) {
      segments.start('', paragraph.children, firstLine(item), 4, true)
      segments.add(...(item.children.slice(1) as Block[]))
    } else
      segments.leave({ ...list, children: [item], ...(item.position ? { position: item.position } : {}) })
  }
  segments.end()
}
