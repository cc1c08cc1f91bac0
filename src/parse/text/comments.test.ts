import { expect, test } from 'vitest'
import { namesComments } from './comments.ts'

test.each([
  '3 thoughts on “How bread rises”',
  'One thought on "Rye"',
  '12 Gedanken zu „Warum Roggen sauer wird“',
  'Une réflexion sur « Le levain »',
  '2 комментария к «Ржаной хлеб»',
  '5 bình luận về “Bột chua”',
  '“Ekşi maya” üzerine 4 yorum',
  '「ライ麦パン」への2件のフィードバック',
  '《黑麦面包》有 3 条评论',
  '「裸麥麵包」有 2 則留言',
  '“호밀빵”의 2개의 생각',
  'Comments (12)',
])('%s heads what readers said', (line) => {
  expect(namesComments(line)).toBe(true)
})

test.each(['What are your thoughts on “rye”?', '3 thoughts on rye', '“Rye” in 3 steps', '《面包》的第 3 章'])(
  '%s heads something else',
  (line) => {
    expect(namesComments(line)).toBe(false)
  },
)
