import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

async function read(text: string): Promise<string[]> {
  const { items } = await parsed(text)
  return items.map(({ title, answer }) => (answer === null ? title : `${title} | ${plainText(answer)}`))
}

test('answers go on behind the question mark where most that stand together have them there', async () => {
  expect(
    await read(
      '1、什么是榫？凸出的部分。\n2、什么是卯？凹进去的部分。\n3、楔子有什么用？固定榫头\n4、什么是刨花？\n',
    ),
  ).toEqual([
    '什么是榫？ | 凸出的部分。',
    '什么是卯？ | 凹进去的部分。',
    '楔子有什么用？ | 固定榫头',
    '什么是刨花？',
  ])
  expect(
    await read(
      'a) Wie viele Saiten hat eine Geige? 4\nb) Wie viele Saiten hat eine Harfe? 47\nc) Wie viele Tasten hat ein Klavier? 88\nd) Wie viele Löcher hat eine Flöte? 6\n',
    ),
  ).toEqual([
    'Wie viele Saiten hat eine Geige? | 4',
    'Wie viele Saiten hat eine Harfe? | 47',
    'Wie viele Tasten hat ein Klavier? | 88',
    'Wie viele Löcher hat eine Flöte? | 6',
  ])
  expect(
    await read('① 琴は何本の弦がありますか？十三本。\n② 三味線は？三本です。\n③ 琵琶は？四本です。\n'),
  ).toEqual(['琴は何本の弦がありますか？ | 十三本。', '三味線は？ | 三本です。', '琵琶は？ | 四本です。'])
})

test('behind dots as well, also where no mark stands', async () => {
  expect(
    await read(
      '# 面接メモ\n\n1) 前の仕事を辞めた理由　…店が閉まったから\n2) 朝は早くても大丈夫ですか？　…四時に起きます\n3) 得意な料理は？　…だし巻き卵\n4) 最近読んだ本\n5) 自分の短所　…せっかち\n',
    ),
  ).toEqual([
    '前の仕事を辞めた理由 | 店が閉まったから',
    '朝は早くても大丈夫ですか？ | 四時に起きます',
    '得意な料理は？ | だし巻き卵',
    '最近読んだ本',
    '自分の短所 | せっかち',
  ])
  expect(
    await read(
      '- Wat is een vijzel?  …een schaal\n- Noem een kruid  …tijm uit de tuin\n- Wat is gist?  …een schimmel\n',
    ),
  ).toEqual([
    'Wat is een vijzel? | een schaal',
    'Noem een kruid | tijm uit de tuin',
    'Wat is gist? | een schimmel',
  ])
})

test('more that asks, what tells what to do, pages, keys and blanks stay', async () => {
  for (const text of [
    '1、什么是榫？为什么要用？\n2、什么是卯？请举例说明。\n3、什么是楔？它有什么用？\n',
    '1、What is an oak? 12\n2、What is a pine? 15\n3、What is an elm? 15\n4、What is a yew? 21\n',
    '1、Which has four strings? B\n2、Which has six strings? C\n3、Which has none? A\n',
    '1、Ist das ein Reim? Begründe.\n2、Ist das ein Vers? Begründe es.\n3、Ist das Prosa? Erkläre.\n',
  ])
    for (const line of await read(text)) expect(line).not.toContain('|')
  expect(await read('1. Oak has ... rings?\n2. Pine has ... needles?\n3. Elm has ... leaves?\n')).toEqual([
    'Oak has ... rings?',
    'Pine has ... needles?',
    'Elm has ... leaves?',
  ])
})
