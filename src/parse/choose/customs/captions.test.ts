import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

const fold = (summary: string) =>
  `<details>\n<summary>${summary}</summary>\n\nA long story.\n\n</details>\n\n`
const titles = async (...summaries: string[]) =>
  (await parsed(`# Wood\n\n${summaries.map(fold).join('')}`)).items.map(({ title }) => title)

test('the caption of a button before the questions of folds is none of them', async () => {
  expect(
    await titles(
      '点击展开/折叠：刨子怎么保养？',
      '点击展开/折叠：锯子钝了怎么办？',
      '点击展开/折叠：胶水的种类',
    ),
  ).toEqual(['刨子怎么保养？', '锯子钝了怎么办？', '胶水的种类'])
  expect(
    await titles('Tap here: what is oak?', 'Tap here: what is pine?', 'Tap here: what is glue?'),
  ).toEqual(['what is oak?', 'what is pine?', 'what is glue?'])
})

test('subjects that differ stay', async () => {
  expect(await titles('Oak: what is it for?', 'Pine: what is it for?', 'Glue: what is it for?')).toEqual([
    'Oak: what is it for?',
    'Pine: what is it for?',
    'Glue: what is it for?',
  ])
})
