import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

test('two lines that say yes or no in passing judge nothing', async () => {
  const { items } = await parsed(
    '# Log\n\nWe asked the team.\n\nIs it done\nYes\n\nThe deploy was slow\nNo\n\nWe shipped.\n',
  )
  expect(items).toEqual([])
})
