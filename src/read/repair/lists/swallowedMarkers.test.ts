import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { swallowedMarkers } from './swallowedMarkers.ts'

const mended = (text: string) => applyEdits(untouched(text), swallowedMarkers(linesOf(text))).text

test('a number that stands apart from its mark counts on', () => {
  expect(mended('2. Ice\n3 .(1) Oil\n4. Tar')).toBe('2. Ice\n3. (1) Oil\n4. Tar')
  expect(mended('Costs 3 .50 here\n\n3 .50')).toBe('Costs 3 .50 here\n\n3 .50')
})

test('a wide mark below numbers with a dot is one, and stays where all have it', () => {
  expect(mended('2. Ice\nA. a\n3．Oil\nA. b\n4. Tar')).toBe('2. Ice\nA. a\n3. Oil\nA. b\n4. Tar')
  for (const text of ['1．Ice\n2．Oil\n3．Tar', '2. Ice\n1．a\n2．b\n3．c']) expect(mended(text)).toBe(text)
})

test('a number without a space behind it may count on from one with a wide mark', () => {
  expect(mended('2.甲\nA.一\n3．乙\nA.二\n4.丙\nA.三\n5、丁\n')).toBe(
    '2. 甲\nA.一\n3. 乙\nA.二\n4. 丙\nA.三\n5. 丁\n',
  )
})
