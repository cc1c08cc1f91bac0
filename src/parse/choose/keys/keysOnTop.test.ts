import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

test('keys behind their questions are none of the questions below them', async () => {
  const asked = (word: string): string =>
    [1, 2, 3].map((n) => `${n}. What is ${word} ${n} made of?\n   - A. Sand\n   - B. Clay`).join('\n')
  const { items } = await parsed(
    `# Paper\n\n${asked('glass')}\n\n## Key\n\n1-A 2-B 3-B\n\n## More\n\n${asked('brick')}\n`,
  )
  expect(items.map(({ options }) => options.findIndex(({ correct }) => correct === true))).toEqual([
    0, 1, 1, -1, -1, -1,
  ])
})
