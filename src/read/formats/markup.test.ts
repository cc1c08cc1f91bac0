import { expect, test } from 'vitest'
import { readAsciidoc } from './asciidoc.ts'
import { type ReadFormat, wholeFormatOf } from './formats.ts'
import { readLatex } from './latex.ts'
import { readOrg } from './org.ts'
import { readWiki } from './wiki.ts'

/** The Markdown that lines of text become, without blank lines, if they are told as that format. */
async function read(format: ReadFormat, ...lines: readonly string[]) {
  const original = lines.join('\n')
  const told = await wholeFormatOf(original)?.()
  const { draft, frontMatter } = await format(Buffer.from(original), 'a.md', () => {})
  return {
    isTold: told === format,
    frontMatter,
    draft,
    lines: draft.text.split('\n').filter((line) => line.trim() !== ''),
  }
}

test('Org: headings without keywords and tags, drawers, code, marks within lines', async () => {
  const { lines, isTold, frontMatter } = await read(
    readOrg,
    '#+TITLE: Planets',
    '* Rocky planets',
    '** TODO What is /red/ and *far*?  :drill:',
    '   :PROPERTIES:',
    '   :ID: 1',
    '   :END:',
    '    See [[https://example.org][Mars]], not =a*b*c=.',
    '   - one',
    '     - two',
    '#+BEGIN_SRC python',
    'print("*x*")',
    '#+END_SRC',
  )
  expect(isTold).toBe(true)
  expect(frontMatter).toEqual({ title: 'Planets' })
  expect(lines).toEqual([
    '# Rocky planets',
    '## What is *red* and **far**?',
    'See [Mars](https://example.org), not `a*b*c`.',
    '   - one',
    '     - two',
    '```python',
    'print("*x*")',
    '```',
  ])
})

test('AsciiDoc: titles, attributes, listings, lists', async () => {
  const { lines, isTold } = await read(
    readAsciidoc,
    '= Planets',
    ':toc:',
    '',
    '== Which is *red*?',
    '[source,js]',
    '----',
    'a = "*b*"',
    '----',
    '* one',
    '** two',
    '. first',
    'See https://example.org[this].',
  )
  expect(isTold).toBe(true)
  expect(lines).toEqual([
    '# Planets',
    '## Which is **red**?',
    '```js',
    'a = "*b*"',
    '```',
    '- one',
    '  - two',
    '1. first',
    'See [this](https://example.org).',
  ])
})

test('a wiki: headings, links, code', async () => {
  const { lines, isTold, draft } = await read(
    readWiki,
    '== Rocky ==',
    "=== Which is '''red'''? ===",
    "''Mars'', see [[Mars (planet)|Mars]] and [https://example.org more].",
    '<syntaxhighlight lang="js">',
    "''x''",
    '</syntaxhighlight>',
    '* one',
    '*# two',
    '[[Category:Planets]]',
  )
  expect(isTold).toBe(true)
  expect(lines).toEqual([
    '## Rocky',
    '### Which is **red**?',
    '*Mars*, see Mars and [more](https://example.org).',
    '```js',
    "''x''",
    '```',
    '- one',
    '   1. two',
  ])
  const at = draft.stretches.findLast(({ repaired }) => repaired <= draft.text.indexOf('red'))
  expect(at).toMatchObject({ kept: true })
})

test('a paper in LaTeX: questions, choices with their key, solutions, formulas as they are', async () => {
  const { lines, isTold, frontMatter } = await read(
    readLatex,
    '% a paper',
    '\\documentclass[answers]{exam}',
    '\\newcommand{\\x}{y}',
    '\\title{Planets}',
    '\\begin{document}',
    '\\section*{Rocky ones}',
    '\\begin{questions}',
    '\\question[2] Which is \\textbf{red}, 5\\% of $a\\%b$? % Mars',
    '\\begin{choices}',
    '  \\choice Venus',
    '  \\CorrectChoice Mars',
    '\\end{choices}',
    '\\question Derive $v$.',
    '\\begin{parts}',
    '\\part[1] First',
    '\\end{parts}',
    '\\begin{solution}[2in] From \\[ m v^2 \\]',
    '\\end{solution}',
    '\\begin{verbatim}',
    'a % b',
    '\\end{verbatim}',
    '\\end{questions}',
    '\\end{document}',
  )
  expect(isTold).toBe(true)
  expect(frontMatter).toEqual({ title: 'Planets' })
  expect(lines).toEqual([
    '## Rocky ones',
    'Question 1. (2 points) Which is **red**, 5% of $a\\%b$? ',
    '- A. Venus',
    '- B. Mars',
    '**Answer:** B',
    'Question 2. Derive $v$.',
    '1. (1 points) First',
    '**Answer:**  From $$ m v^2 $$',
    '```',
    'a % b',
    '```',
  ])
})

test.each([
  ['Markdown with highlights', '==one==\n\ntext\n\n==two==\n'],
  ['Markdown with a rule of signs', '# A\n\n======\n\n* b :PROPERTIES:\n'],
  ['Markdown that tells of LaTeX', '# LaTeX\n\n\\documentclass{exam}\n'],
  ['a comment', '<!-- = x -->\n# B\n\n----\n'],
])('%s stays Markdown', (_, text) => {
  expect(wholeFormatOf(text)).toBeNull()
})
