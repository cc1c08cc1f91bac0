import { expect, it } from 'vitest'
import { content, question } from '../../../test/support/sampleBook.ts'
import { codeBeyond, pointsBeyond } from './beyond.ts'

const point = (label: string | null, term: string | null, text: string) => ({
  label,
  term,
  text,
  sources: [],
})

it('finds the points that no text of the question says, sentence by sentence', () => {
  const said = [point('并行', 'Parallel', '拆分任务。 用 GPU 加速。'), point(null, null, '用 GPU 加速。')]
  const fresh = [point('并行', 'Parallel', '拆分任务。另有一句。'), point('新', null, '用 GPU 加速。')]
  const answer = content('- **并行（Parallel）**：拆分任务。\n- 用GPU加速。')
  expect(pointsBeyond(question(1, 'Q', { answer, points: [...said, ...fresh] }))).toEqual(fresh)
  expect(pointsBeyond(question(1, 'Q', { points: fresh }))).toEqual(fresh)
})

it('finds the code that stands in no text of the question', () => {
  const code = [
    { lang: 'js', value: 'a()' },
    { lang: null, value: 'b()' },
  ]
  expect(codeBeyond(question(1, 'Q', { prompt: content('```js\na()\n```'), code }))).toEqual([code[1]])
})
