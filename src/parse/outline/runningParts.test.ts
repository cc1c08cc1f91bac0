import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

test('counted lines one below the other within a numbered outline name no parts', async () => {
  const text =
    '木工学徒计划\n\n1. 目标\n\n一年内能独立做椅子。\n\n2. 路线\n\n阶段 1：磨刀 → 刨平\n\n阶段 2：榫卯 → 做凳子\n\n3. 工具\n\n刨子、锯子、凿子。\n\n4. 常见问题\n\n刨刃为什么会崩口？\n角度太小，或者木料有疤。\n\n锯条多久换一次？\n钝了就换。\n\n胶水怎么选？\n室内用白乳胶。\n'
  const { items } = await parsed(text)
  expect(items.map(({ title }) => title)).toEqual(['刨刃为什么会崩口？', '锯条多久换一次？', '胶水怎么选？'])
})

test('parts of a paper that has lost a number are parts', async () => {
  const text =
    '**一、单选题：1～4小题，每小题1分，共4分，下列每题只有一个选项符合题意。**\n\n1．椅子腿的木料多用\nA．榉木　B．泡桐\n\n2．刨刃的角度约为\nA．45°　B．90°\n\n榫头的长度取决于\nA．卯眼　B．胶水\n\n4．白乳胶的溶剂是\nA．水　B．油\n\n**二、多选题：5～6小题，每小题2分，共4分，每题至少有两个选项符合题意，错选不得分。**\n\n5．硬木有\nA．榉木　B．橡木　C．泡桐\n\n6．手工具有\nA．刨　B．凿　C．带锯\n'
  const { items } = await parsed(text)
  expect(items.map(({ title }) => title)).toEqual([
    '椅子腿的木料多用',
    '刨刃的角度约为',
    '白乳胶的溶剂是',
    '硬木有',
    '手工具有',
  ])
})

test('a last part of two questions is a part as the others are, whatever it tells to do', async () => {
  const text =
    'I. Вставьте слово (1 балл)\n\n1) Вода входит через ____.\n\n2) Зелёный цвет придаёт ____.\n\n3) Опыляют ветер и ____.\n\nII. Выберите ответ (2 балла)\n\n1) Грибы – это\nа) растения  б) отдельное царство\n\n2) Главная часть клетки\nа) ядро  б) стенка\n\n3) Почва нужна как\nа) опора  б) тень\n\nIII. Ответьте на вопросы (5 баллов)\n\n1) Назовите части цветка.\n\n2) Почему осенью листья желтеют?\n'
  const { items } = await parsed(text)
  expect(items.map(({ title }) => title).slice(-2)).toEqual([
    'Назовите части цветка.',
    'Почему осенью листья желтеют?',
  ])
  expect(items).toHaveLength(8)
})
