import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

test('fenced questions with their options in one line', async () => {
  const text =
    '# 考題\n```\n下列何者為海鳥？\n(A) 麻雀 (B) 海鷗 (C) 公雞 (D) 鴿子\n```\n```\n某漁船出海三天，\n下列何種裝備最要緊？ (A) 救生衣 (B) 電視 (C) 地毯 (D) 花瓶\n```\n```\n海水為何鹹？\n(A) 含鹽\n(B) 含糖\n(C) 含油\n```\n'
  const { items } = await parsed(text)
  expect(items.map(({ title, options }) => [title, options.length])).toEqual([
    ['下列何者為海鳥？', 4],
    ['某漁船出海三天，下列何種裝備最要緊？', 4],
    ['海水為何鹹？', 3],
  ])
})
