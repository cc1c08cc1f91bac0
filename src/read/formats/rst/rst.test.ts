import { expect, test } from 'vitest'
import { wholeFormatOf } from '../formats.ts'
import { readRst } from './rst.ts'

/** The Markdown that lines of text become, without blank lines. */
async function read(...lines: readonly string[]) {
  const { draft } = await readRst(Buffer.from(lines.join('\n')), 'a.rst', () => {})
  return draft.text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd()]))
}

async function isTold(...lines: readonly string[]) {
  return (await wholeFormatOf(lines.join('\n'))?.()) === readRst
}

test('titles by the order of their lines, with one above, too short, and a line that parts', async () => {
  expect(
    await read(
      '=======',
      ' Bread',
      '=======',
      'Dough',
      '=====',
      'Why does it rise, and how long does that take?',
      '~~~~~~~~~~~~~~~~~~~~~~~~~~',
      'Yeast.',
      '',
      '------',
      '',
      'Oven',
      '====',
      '¿Cuánto tiempo?',
      '~~~~~~~~~~~~~~~',
      'Una hora.',
    ),
  ).toEqual([
    '# Bread',
    '## Dough',
    '### Why does it rise, and how long does that take?',
    'Yeast.',
    '---',
    '## Oven',
    '### ¿Cuánto tiempo?',
    'Una hora.',
  ])
})

test('marks within lines and over their ends', async () => {
  expect(
    await read(
      'See `the *long*',
      'guide <https://example.org/a>`_, :ref:`flour <flour>`, :py:func:`~oven.bake`, :math:`a_1`, ``x_*y*``,',
      '`rye`_, **a**\\ s, [1]_, `temp`, vector<int> and <https://example.org>; |blank|.',
    ),
  ).toEqual([
    'See [the *long*',
    'guide](https://example.org/a), flour, `oven.bake`, $a_1$, `x_*y*`,',
    'rye, **a**s, [1], `temp`, vector\\<int> and <https://example.org>; ____.',
  ])
})

test('what nobody sees is left out: comments, targets, contents', async () => {
  expect(
    await read(
      '.. contents::',
      '   :local:',
      '',
      '..',
      '  A comment.',
      '',
      '.. _bread: https://example.org',
      '.. Another',
      '   one',
      '__ https://example.org',
      'Seen.',
      '',
      '..',
      '',
      '  Seen, too.',
    ),
  ).toEqual(['Seen.', 'Seen, too.'])
})

test('code, formulas, pictures, pages and what was typed', async () => {
  expect(
    await read(
      '* Do::',
      '',
      '      knead()',
      '        rest()',
      '',
      '.. code-block:: js',
      '   :linenos:',
      '',
      '   a = `x`',
      '',
      '.. math:: a^2',
      '',
      '.. figure:: loaf.png',
      '   :alt: a loaf',
      '',
      '   A loaf.',
      '',
      '.. raw:: html',
      '',
      '   <b>x</b>',
      '',
      '>>> bake()',
      "'done'",
      '',
      '+---+---+',
      '| a | b |',
      '+---+---+',
    ),
  ).toEqual([
    '* Do:',
    '  ```',
    '  knead()',
    '    rest()',
    '  ```',
    '```js',
    'a = `x`',
    '```',
    '$$',
    'a^2',
    '$$',
    '![a loaf](loaf.png)',
    'A loaf.',
    '<b>x</b>',
    '```python',
    '>>> bake()',
    "'done'",
    '```',
    '```',
    '+---+---+',
    '| a | b |',
    '+---+---+',
    '```',
  ])
})

test('lists in lists, with marks that Markdown has and with others', async () => {
  expect(
    await read(
      '• one',
      '  and more',
      '',
      '  #. first',
      '  #. second',
      '',
      '(a) salt',
      '(b) sugar,',
      '    brown',
      '',
      '*',
      '  apart',
      '- - inner',
    ),
  ).toEqual([
    '- one',
    '  and more',
    '  1. first',
    '  1. second',
    '(a) salt',
    '(b) sugar,',
    '    brown',
    '*',
    '  apart',
    '-',
    '  - inner',
  ])
})

test('terms: one that asks is a title, another is one of a list', async () => {
  expect(
    await read(
      'FAQ',
      '===',
      'Wie lange muss',
      'der Teig gehen?',
      '   Eine Stunde.',
      '',
      '   Im Warmen.',
      'crumb',
      '   What is inside.',
      '',
      'Text ends.',
      '',
      '   Said by somebody.',
    ),
  ).toEqual([
    '# FAQ',
    '## Wie lange muss der Teig gehen?',
    'Eine Stunde.',
    'Im Warmen.',
    'crumb',
    ': What is inside.',
    'Text ends.',
    'Said by somebody.',
  ])
})

test('boxes: what is beside, what is folded, what has a title, what nobody knows', async () => {
  expect(
    await read(
      '.. note:: Not hot.',
      '',
      '   Warm.',
      '.. hint::',
      '   Smell it.',
      '.. dropdown:: Answer',
      '   :color: info',
      '',
      '   Rye.',
      '.. solution::',
      '',
      '   Wheat.',
      '.. admonition:: Look',
      '   :class: toggle',
      '',
      '   Oats.',
      '.. exercise:: Bake one',
      '',
      '   At home.',
      '.. unknown-thing:: x',
      '.. container:: wide',
      '',
      '   Inside.',
    ),
  ).toEqual([
    '> **Note:** Not hot.',
    '>',
    '> Warm.',
    '**Hint:** Smell it.',
    '<details>',
    '<summary>Answer</summary>',
    'Rye.',
    '</details>',
    '<details>',
    '<summary>Solution</summary>',
    'Wheat.',
    '</details>',
    '<details>',
    '<summary>Look</summary>',
    'Oats.',
    '</details>',
    '**Bake one**',
    'At home.',
    'Inside.',
  ])
})

test('questions of a Runestone book: options in fields and in a list, gaps, free ones, programs', async () => {
  expect(
    await read(
      '.. mchoice:: a1',
      '   :answer_a: ``rye``',
      '   :answer_b: oats',
      '   :correct: a',
      '   :feedback_b: Too soft.',
      '',
      '   What is printed by',
      '   this::',
      '',
      '     print(grain)',
      '',
      '.. mchoice:: a2',
      '',
      '   Hangisi tahıl?',
      '',
      '   - çavdar',
      '',
      '     + Evet,',
      '       doğru.',
      '   - elma',
      '',
      '     - Meyve.',
      '   - taş',
      '',
      '.. fillintheblank:: a3',
      '',
      '   Bread needs |blank|.',
      '',
      '   - :flour: Right.',
      '     :x: No.',
      '.. shortanswer:: a4',
      '',
      '   Why knead?',
      '.. activecode:: a5',
      '   :language: python',
      '',
      '   Finish it.',
      '   ~~~~',
      '   bake()',
      '   ====',
      '   test()',
    ),
  ).toEqual([
    '# What is printed by this:',
    '```',
    'print(grain)',
    '```',
    '- A. `rye`',
    '- B. oats',
    '**Answer:** A',
    '**Explanation:**',
    '- B: Too soft.',
    '# Hangisi tahıl?',
    '- A. çavdar',
    '- B. elma',
    '- C. taş',
    '**Answer:** A',
    '**Explanation:**',
    '- A: Evet, doğru.',
    '- B: Meyve.',
    '# Bread needs ____.',
    '**Answer:** flour',
    '# Why knead?',
    'Finish it.',
    '```python',
    'bake()',
    '```',
  ])
})

test('a text of any name is told by a title and a directive', async () => {
  expect(await isTold('Bread', '=====', '', '.. contents::', '', 'Why?', '~~~~', 'So.')).toBe(true)
  expect(await isTold('.. _top:', '', '####', 'Brot', '####', '', '.. note:: x')).toBe(true)
  expect(await isTold('Bread', '=====', '', 'Why?', '----', 'So.')).toBe(false)
  expect(await isTold('Docs', '====', '', '```', '.. note:: x', '```')).toBe(false)
  expect(await isTold('Bread', '', 'Some text.', '', '.. note:: x')).toBe(false)
})

test('blocks in one another without end are read', async () => {
  const deep = Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- x`)
  expect((await read(...deep)).join('\n').match(/x/g)).toHaveLength(400)
  expect((await read('- '.repeat(3000))).length).toBeGreaterThan(0)
})
