import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

test('words that the lines of paragraphs and lists part are whole', async () => {
  const { items } = await parsed(
    '1. State two differences between longitudi-\nnal and transverse waves.\n2. Explain why the sound of an ambu-\nlance changes.\n3. Which light travels fas-\ntest?\n',
  )
  expect(items.map(({ title }) => title)).toEqual([
    'State two differences between longitudinal and transverse waves.',
    'Explain why the sound of an ambulance changes.',
    'Which light travels fastest?',
  ])
})

test('short paragraphs that end their sentences stay apart', async () => {
  const text =
    '**What is a lock?**\n\nA guard.\n\n**What is a key?**\n\niron\n\n**What is a door?**\n\nwood\n'
  expect((await parsed(text)).items.map(({ title }) => title)).toEqual([
    'What is a lock?',
    'What is a key?',
    'What is a door?',
  ])
})

test('numbers alone that do not count on number nothing', async () => {
  const { items } = await parsed(
    '12 apples cost how much?\n\n3 pears weigh more than a melon.\n\n40 days pass.\n',
  )
  expect(items.every(({ title }) => /^\d/.test(title))).toBe(true)
})

test('lines of a Chinese page go on from items and behind plain signs', async () => {
  const text =
    '1.木工师傅老陈,从业30年,近日在车间里发现刨花卷曲不匀,刨\n\n刃下有细小的缺口。他最应当先做的一件事情是下面哪一项:\n\nA.磨刃\n\nB.换木料\n\n答案:A\n\n解析:刃口缺损时刨花会断开,卷曲也不均匀,应当先把刨刃取\n\n下来磨平,磨的时候要用细石,加水,角度保持在二十五度上下,\n\n磨完再装回去试刨。\n\n2.下列木材当中,最适合做砧板的是哪一种,请从下面两项中间选\n\n出来:\n\nA.银杏\n\nB.松木\n\n答案:A\n'
  const { items } = await parsed(text)
  expect(items.map(({ title }) => title)).toEqual([
    '木工师傅老陈,从业30年,近日在车间里发现刨花卷曲不匀,刨刃下有细小的缺口。他最应当先做的一件事情是下面哪一项:',
    '下列木材当中,最适合做砧板的是哪一种,请从下面两项中间选出来:',
  ])
  expect(items.map(({ options }) => options.filter(({ correct }) => correct).map(({ key }) => key))).toEqual([
    ['A'],
    ['A'],
  ])
})
