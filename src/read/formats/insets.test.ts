import { expect, test } from 'vitest'
import { signs, wholeFormatOf } from './formats.ts'
import { withInsets } from './insets.ts'

/** What becomes of lines of text; null where they stay Markdown. */
async function written(...lines: readonly string[]): Promise<string | null> {
  const draft = await withInsets(lines.join('\n'), 0)
  return draft?.done().text.trim() ?? null
}

test('GIFT behind an introduction: its headings are deeper than those of the text', async () => {
  const text = await written(
    '## Опрос',
    'Файл для Moodle.',
    '',
    '$CATEGORY: $course$/Города',
    '',
    'Столица Франции? {=Париж ~Лондон}',
    '',
    'Земля плоская.{F}',
  )
  expect(text).toBe(
    '## Опрос\nФайл для Moodle.\n\n\n\n## Города\n\n### Столица Франции?\n\n- A. Париж\n- B. Лондон\n\n**Answer:** A\n\n### Земля плоская.\n\n**Answer:** False',
  )
})

test('rows below the lines of Anki, whose last is a tag', async () => {
  const text = await written('#separator:tab', '#tags column:3', 'Dove?\tA <b>Roma</b>\tuno due', '')
  expect(text).toBe('## Dove?\n\nA <b>Roma</b>\n\n**Tags:** uno, due')
})

test('tables in fences, what stands behind them parted by a rule', async () => {
  const text = await written(
    '# Deck',
    '',
    '```csv',
    'Front,Back',
    'Largest planet?,"Jupiter, by far"',
    'Red planet?,Mars',
    '```',
    '',
    'Have fun!',
  )
  expect(text).toBe(
    '# Deck\n\n\n\n## Largest planet?\n\nJupiter, by far\n\n## Red planet?\n\nMars\n\n***\n\n\n\nHave fun!',
  )
})

test.each([
  ['tabs', ['mitosis\ta division', 'meiosis\ttwo divisions', 'spindle\tfibres']],
  ['semicolons', ['Paris;Seine', 'Wien;Donau', 'Rom;Tiber', 'London;Themse', 'Kairo;Nil']],
])('pairs that %s part are cards', async (_, lines) => {
  expect((await written(...lines))?.match(/^## .*/gm)).toHaveLength(lines.length)
})

test('columns without names: names that come again are tags, numbers that count number', async () => {
  const rows = ['1\tBasic\tKatze?\tcat', '2\tBasic\tHund?\tdog', '3\tBasic\tPferd?\thorse']
  expect((await written(...rows))?.split('\n\n## ')[0]).toBe('## Katze?\n\ncat\n\n**Tags:** Basic')
})

test('a spreadsheet of a quiz: titles above the names, keys by position', async () => {
  const text = await written(
    '"Quiz',
    'Import Template",,,,,',
    '"Question #",Question Text,Answer 1,"Answer 2',
    '(Optional)",Answer 3 (optional),Correct answer(s) - choose at least one',
    '1,Largest planet?,Mars,Jupiter,Venus,2',
    '2,Gas giants?,Mars,Jupiter,Saturn,"2,3"',
    '3,Name the red planet,Mars,,,1',
  )
  expect(text).toContain('## Largest planet?\n\n- A. Mars\n- B. Jupiter\n- C. Venus\n\n**Answer:** B')
  expect(text).toContain('**Answer:** B, C\n\n## Name the red planet\n\nMars')
})

test('wrong answers and the right one are offered in an order that tells nothing', async () => {
  const text = await written(
    'Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)',
    'Largest planet?,Jupiter,Venus,Mars',
    'Red planet?,Mars,Venus,',
  )
  expect(text?.split('\n\n## ')[0]).toBe(
    '## Largest planet?\n\n- A. Jupiter\n- B. Mars\n- C. Venus\n\n**Answer:** A',
  )
})

test('the XML of a quiz, with its places', async () => {
  const original =
    'Our quiz:\n\n<?xml version="1.0"?>\n<quiz>\n<question type="shortanswer"><questiontext><text>Red planet?</text></questiontext><answer fraction="100"><text>Mars</text></answer></question>\n</quiz>\n'
  const draft = (await withInsets(original, 0))?.done()
  expect(draft?.text.trim()).toBe('Our quiz:\n\n\n\n## Red planet?\n\n**Answer:** Mars')
  const at = draft?.stretches.find(({ repaired }) => repaired === draft.text.indexOf('Red'))
  expect(at).toMatchObject({ original: original.indexOf('Red'), kept: true })
})

test.each([
  ['prose with commas', ['First, we ask, then', 'we answer, and so on', 'for ever, or not']],
  ['prose with tabs', ['1.\tWhat is a fish?', 'a)\tan animal', 'b)\ta plant', '2.\tWhat is a tree?']],
  ['a table of Markdown', ['| Question | Answer |', '| --- | --- |', '| a, b | c, d |', '| e, f | g, h |']],
  [
    'code that most of the text is not',
    ['# Data', 'Long prose. '.repeat(9), '```', 'a\tb', 'c\td', 'e\tf', '```'],
  ],
  ['broken XML', ['<quiz>', '<question>', '</quiz>']],
  ['braces of a program', ['if (a) {', '  b = c', '}', '', 'while (d) {', '  e = f', '}']],
])('%s stays Markdown', async (_, lines) => {
  expect(await written(...lines)).toBeNull()
})

test('a page and a notebook are told by how they begin', () => {
  expect(wholeFormatOf('\n<!doctype html>\n<html>')).not.toBeNull()
  expect(wholeFormatOf('{\n "cells": [')).not.toBeNull()
  expect(wholeFormatOf('# A page in <html>')).toBeNull()
})

test('signs are looked for at one place', () => {
  expect(signs.every(({ starts }) => starts.sticky)).toBe(true)
})
