import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { texHeadings } from './texHeadings.ts'

function mended(...lines: readonly string[]): string[] {
  const text = lines.join('\n')
  const { text: done } = applyEdits(untouched(text), texHeadings(linesOf(text)))
  return done.split('\n').filter((line) => line.trim() !== '')
}

test.each([
  [
    ['\\section*{Révision}', '1. Citez deux rois.'],
    ['## Révision', '1. Citez deux rois.'],
  ],
  [
    ['\\title{', 'Die Zelle', 'und ihr Kern', '}', 'Text'],
    ['# Die Zelle und ihr Kern', 'Text'],
  ],
  [
    ['\\subsection{Kraft $\\vec{F}$}', 'a'],
    ['### Kraft $\\vec{F}$', 'a'],
  ],
  [['\\subsubsection*{復習}1. 述べよ。'], ['#### 復習', '1. 述べよ。']],
  [['\\chapter{One} '], ['# One']],
])('%j becomes a heading', (lines, wanted) => {
  expect(mended(...lines)).toEqual(wanted)
})

test.each([
  [['```tex', '\\section*{Review}', '```']],
  [['Write \\section*{Review} above it.']],
  [['\\section*{Never closed', '', 'Text}']],
  [['\\section*{}']],
  [['\\sectionmark{Review}']],
])('%j stays', (lines) => {
  expect(mended(...lines)).toEqual(lines.filter((line) => line !== ''))
})
