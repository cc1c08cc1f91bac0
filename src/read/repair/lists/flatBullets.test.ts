import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { flatBullets } from './flatBullets.ts'

const mended = (text: string) => applyEdits(untouched(text), flatBullets(linesOf(text))).text

test('bullets before questions and answers alike are taken off', () => {
  expect(
    mended(
      '- 1. Wax?\n- a) bees\n- b) ants\n- 2. Silk?\n- a) bees\n- b) moths\n- 3. Milk?\n- a) cows\n- b) hens\n',
    ),
  ).toBe('1. Wax?\na) bees\nb) ants\n\n2. Silk?\na) bees\nb) moths\n\n3. Milk?\na) cows\nb) hens\n')
  expect(
    mended(
      '* Cera\n* (A) abeja\n* (B) rana\n* Correcta: A\n* ¿Y la seda?\n* (A) sapo\n* (B) gusano\n\n* Miel\n* (A) sí\n* (B) no',
    ),
  ).toBe(
    'Cera\n(A) abeja\n(B) rana\nCorrecta: A\n\n¿Y la seda?\n(A) sapo\n(B) gusano\n\n\nMiel\n(A) sí\n(B) no',
  )
})

test('points of a question stay a list', () => {
  const more = '* 2. Silk?\n* A. bees\n* B. moths\n* 3. Milk?\n* A. cows\n* B. hens'
  expect(mended(`* 1. Wax is\n* - soft\n* - yellow\n* A. right\n* B. wrong\n${more}`)).toContain(
    '1. Wax is\n- soft\n- yellow\n\nA. right\nB. wrong\n\n2. Silk?\n',
  )
})

test('answers below their question, fewer than three, and other lists stay', () => {
  for (const text of [
    '- Wax?\n  - A. bees\n  - B. ants\n- Silk?\n  - A. bees\n  - B. moths\n- Milk?\n  - A. cows\n  - B. hens\n',
    '1. Wax?\n* A. bees\n* B. ants\n\n2. Silk?\n* A. bees\n* B. moths\n\n3. Milk?\n* A. cows\n* B. hens\n',
    '- Wax?\n- A. bees\n- B. ants\n- Silk?\n- A. bees\n- B. moths\n',
    '- Rome\n- A. Appia\n- a week\n- Paris\n- A. Dumas\n- a day\n- Bonn\n- A. Macke\n- an hour\n',
  ])
    expect(mended(text)).toBe(text)
})
