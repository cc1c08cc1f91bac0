import { describe, expect, test } from 'vitest'
import fc from '../../../test/support/properties.ts'
import { parseMarkdown } from './parseMarkdown.ts'
import { dialectOf, parsePart } from './syntax.ts'

/** The tree without what differs by nature: data that the clean tree drops, and white space kept in code. */
function whole(text: string) {
  const fenced = /^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/m.test(text)
  return parsePart(text, dialectOf('', { html: true, indentedCode: !fenced }))
}

/** Lines and pieces of lines that open, close, continue or interrupt blocks. */
const piece = fc.constantFrom(
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n\n',
    ' ',
    '  ',
    '   ',
    '    ',
    '\t',
    '> ',
    '- ',
    '* ',
    '1. ',
    '2. ',
    '7) ',
    '+ ',
  ],
  ...[
    '# ',
    '## x',
    '```',
    '```js',
    '~~~',
    '````',
    '$$',
    '---',
    '===',
    '<div>',
    '</div>',
    '<b>',
    '<!-- ',
    ' -->',
    '<pre>',
    '</pre>',
  ],
  ...[
    'a',
    'b c',
    '中文',
    '**d**',
    '`e`',
    '[x]',
    '[^1]',
    '[x]: /u\n',
    '[^1]: n\n',
    '| a | b |\n| - | - |\n| c | d |\n',
    'text\nmore',
    'x  \ny',
    'https://e.org/a',
    '$x$',
    '#',
    ': t',
  ],
)
const article = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

/** Lines of lists. */
const item = fc.constantFrom(
  ...['- a\n', '- b\n\n', '* c\n', '1. d\n', '2. e\n\n', '  more\n', '   - f\n', 'lazy\n', '-\n'],
  ...['- ```\n  x\n  ```\n', '\n', '> q\n', '# h\n', '<div>\n'],
)

describe('parsing in pieces gives the tree of parsing at once', () => {
  test('for random articles', () => {
    fc.assert(
      fc.property(article, (text) => {
        // What is defined is known in all pieces, so the two differ only where a definition is written but none.
        fc.pre(!/\]:/.test(text))
        expect(parseMarkdown(text)).toEqual(whole(text))
      }),
      { numRuns: 400 },
    )
  })

  test('for long lists, cut between items', () => {
    const lists = fc.array(item, { minLength: 1, maxLength: 12 }).map((items) => {
      const list = items.join('')
      return list.repeat(Math.ceil(5000 / list.length))
    })
    fc.assert(
      fc.property(lists, (text) => {
        expect(parseMarkdown(text)).toEqual(whole(text))
      }),
      { numRuns: 12 },
    )
  })
})

test('a link may refer to a definition far away', () => {
  const { children } = parseMarkdown(`# [a]\n\n${'text\n\n'.repeat(3000)}> [A]: https://e.org\n`)
  expect(children[0]).toMatchObject({
    type: 'heading',
    children: [{ type: 'linkReference', identifier: 'a' }],
  })
})

test('more markup than the parser gets through in time is refused before it is parsed', () => {
  const paragraph = `${'See [the manual](https://example.org/a). '.repeat(20)}\n\n`
  expect(() => parseMarkdown(paragraph.repeat(12_000))).toThrow('more than 12000000 characters with markup')
})

test('a line of endless quotes in quotes is too deep', () => {
  const troubles: string[] = []
  parseMarkdown('> '.repeat(200_000), { onTrouble: (trouble) => troubles.push(trouble) })
  expect(troubles).toEqual(['too deep'])
})
