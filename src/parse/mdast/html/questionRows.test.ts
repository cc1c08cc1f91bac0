import { expect, test } from 'vitest'
import { nodeText } from '../../../model/text.ts'
import { parsePage } from './page.ts'

/** The parts of a page: `fold: line > rest` for a question with what stands below it. */
function read(html: string): string[] {
  const notes = { comments: [], removed: [], flattened: [], untaken: [] }
  return parsePage(`<html><body><main>${html}</main></body></html>`, notes).children.map((node) => {
    if (node.type !== 'blockquote' || node.data?.details === undefined)
      return `${node.type}: ${nodeText(node)}`
    const [line, ...rest] = node.children
    return `fold: ${line ? nodeText(line).trim() : ''} > ${rest.map((one) => nodeText(one).trim()).join(' | ')}`
  })
}

function row(name: string, ...cells: readonly string[]): string {
  return `<tr class="${name}">${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</tr>`
}

test('rows of questions and answers, with numbers or labels in cells of their own, below headings of parts', () => {
  expect(
    read(
      `<div class="qandaset"><dl><dt>1. <a href="#a">Anvils</a></dt><dd><dl><dt>Вопрос: <a href="#b">Зачем?</a></dt></dl></dd></dl><table><tbody>
${row('qandadiv', '<h3>1. Anvils</h3>')}${row('toc', '<a href="#b">Зачем нужна наковальня?</a>')}
<tr><td colspan="2"> </td></tr>
${row('question', '<p><b>Вопрос:</b></p>', '<p>Зачем нужна наковальня?</p>')}
${row('answer', '<p><b>Ответ:</b></p>', '<p>На ней куют.</p><p>И правят.</p>')}
${row('question', '<b>1.2.</b>', '<b>铁砧有多重？</b>')}${row('answer', '', '<p>五十公斤。</p>')}
</tbody></table></div>`,
    ),
  ).toEqual([
    'heading: 1. Anvils',
    'fold: Зачем нужна наковальня? > На ней куют. | И правят.',
    'fold: 铁砧有多重？ > 五十公斤。',
  ])
})

test('what a question shows below its first paragraph comes behind it; one without an answer stays', () => {
  expect(
    read(
      `<table>${row('question', 'F:', '<p>The forge says this:</p><pre>too cold</pre>')}
${row('answer', 'A:', '<p>Blow.</p>')}${row('question', 'F:', 'Wer bläst?')}</table>`,
    ),
  ).toEqual(['fold: The forge says this: > too cold | Blow.', 'fold: Wer bläst? > '])
})

test('other tables stay tables, and other lists of links stay lists', () => {
  expect(read(`<table>${row('odd', 'What is an anvil?', 'A block.')}</table>`)[0]).toMatch(/^table:/)
  expect(read('<dl><dt><a href="#b">Anvil</a></dt></dl><p>An anvil is a block of steel.</p>')[0]).toMatch(
    /^list:/,
  )
})
