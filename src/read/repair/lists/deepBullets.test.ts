import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { deepBullets } from './deepBullets.ts'

const mended = (text: string) => applyEdits(untouched(text), deepBullets(linesOf(text))).text

test('items far in below a line of text stand at the margin, the deeper ones below them', () => {
  expect(mended('Two things:\n    - oak\n    - pine\n')).toBe('Two things:\n- oak\n- pine\n')
  expect(mended('Zwei Dinge:\n\t* Eiche\n\t    * rot\nWelche fehlt?\n')).toBe(
    'Zwei Dinge:\n* Eiche\n    * rot\n\nWelche fehlt?\n',
  )
})

test('lists within lists, code and what goes on in a list stay', () => {
  for (const text of [
    '- trees\n    - oak\n    - pine\n',
    '1. trees\n    - oak\n',
    '- trees\nthat are old\n    - oak\n',
    'Code:\n\n    - name: build\n    - name: test\n',
    'Baum?\n:   - oak\n    - pine\n',
    '# Head\n    - oak\n',
    '```\nkeys:\n    - oak\n```\n',
  ])
    expect(mended(text)).toBe(text)
})
