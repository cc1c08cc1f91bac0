import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { askingSigns } from './askingSigns.ts'

const mended = (text: string) => applyEdits(untouched(text), askingSigns(linesOf(text))).text

test('lines behind one sign, most of which ask, are items of a list', () => {
  expect(
    mended('Nachtrag\n※ Was ist ein Faden? Sechs Fuß.\n※ Was ist ein Kabel?\n※ Nenne einen Knoten\nEnde'),
  ).toBe('Nachtrag\n- Was ist ein Faden? Sechs Fuß.\n- Was ist ein Kabel?\n- Nenne einen Knoten\n\nEnde')
  expect(mended('❖什么是榫？\n❖什么是卯？凹进去的部分。\n❖什么是楔？\n')).toBe(
    '- 什么是榫？\n- 什么是卯？凹进去的部分。\n- 什么是楔？\n',
  )
  expect(mended('👉 ¿Qué es un nudo?\n👉 ¿Qué es un cabo?\n👉 Nombra una vela\n')).toBe(
    '- ¿Qué es un nudo?\n- ¿Qué es un cabo?\n- Nombra una vela\n',
  )
})

test('judged lines, ratings, few lines, code and what asks nothing stay', () => {
  for (const text of [
    '✅ Is it tied?\n✅ Is it tight?\n✅ Is it dry?\n',
    '★★ Why?\n★★ How?\n★★ When?\n',
    '※ Why tar?\n※ Why hemp?\n',
    '► oak\n► pine\n► elm, why not?\n',
    '```\n※ a?\n※ b?\n※ c?\n```\n',
    '❖ Why tar?\nIt keeps water out.\n❖ Why hemp?\nIt is strong.\n❖ Why oak?\nIt lasts.\n',
  ])
    expect(mended(text)).toBe(text)
})
