import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

test('counted lines one below the other within a numbered outline name no parts', async () => {
  const text =
    '木工学徒计划\n\n1. 目标\n\n一年内能独立做椅子。\n\n2. 路线\n\n阶段 1：磨刀 → 刨平\n\n阶段 2：榫卯 → 做凳子\n\n3. 工具\n\n刨子、锯子、凿子。\n\n4. 常见问题\n\n刨刃为什么会崩口？\n角度太小，或者木料有疤。\n\n锯条多久换一次？\n钝了就换。\n\n胶水怎么选？\n室内用白乳胶。\n'
  const { items } = await parsed(text)
  expect(items.map(({ title }) => title)).toEqual(['刨刃为什么会崩口？', '锯条多久换一次？', '胶水怎么选？'])
})
