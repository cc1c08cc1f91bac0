import { expect, test } from 'vitest'
import { nodeText } from '../../../model/text.ts'
import { parsePage } from './page.ts'

/** The parts of a page: `fold: line > rest` for one that opens. */
function read(html: string): string[] {
  const notes = { comments: [], removed: [], flattened: [], untaken: [] }
  return parsePage(`<html><body><main>${html}</main></body></html>`, notes).children.map((node) => {
    if (node.type !== 'blockquote' || node.data?.details === undefined) return nodeText(node)
    const [line, ...rest] = node.children
    return `fold: ${line ? nodeText(line) : ''} > ${rest.map((one) => nodeText(one)).join(' ')}`
  })
}

test('a button that controls what stands behind it, also in a heading', () => {
  expect(
    read(
      '<h2><button data-bs-target="#c1">What is a lock?</button></h2><div id="c1"><p>A guard.</p></div>' +
        '<div><span role="button" aria-controls="c2">And a latch?</span></div><div id="c2"><p>A small one.</p></div>',
    ),
  ).toEqual(['fold: What is a lock? > A guard.', 'fold: And a latch? > A small one.'])
})

test('names that go together; what only says that it opens gives way to a question in bold', () => {
  const pair = (head: string, body: string) =>
    `<div class="expand-control">${head}</div><div class="expand-content">${body}</div>`
  expect(
    read(
      pair('What is a lock?', '<p>A guard.</p>') +
        pair('Klicken', '<p><b>And a latch?</b></p><p>A small one.</p>'),
    ),
  ).toEqual(['fold: What is a lock? > A guard.', 'fold: And a latch? > A small one.'])
})

test('boxes that do not open stay as they are', () => {
  const box = '<div class="card-title">What is a lock?</div><div class="card-body"><p>A guard.</p></div>'
  expect(read(box + box)).not.toContain('fold: What is a lock? > A guard.')
  const heading = '<h3 class="faq-question">What is a lock?</h3><div class="faq-answer"><p>A guard.</p></div>'
  expect(read(heading + heading)[0]).toBe('What is a lock?')
})
