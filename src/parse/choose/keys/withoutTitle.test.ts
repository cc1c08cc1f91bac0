import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

async function answers(text: string): Promise<string[]> {
  const { items } = await parsed(text)
  return items.map(({ answer }) => plainText(answer))
}

test('a list of answers that asks once more, in the same words or others, gives the answers alone', async () => {
  expect(
    await answers(
      '# Repaso\n\n## Preguntas\n\n1. ¿Qué es la quilla?\n2. ¿Qué es el mástil?\n3. ¿Para qué sirve el timón?\n4. Define eslora.\n\n## Soluciones\n\n**1. ¿Qué es la quilla?**\nLa pieza de abajo.\n\n**2. Concepto de mástil: ¿en qué consiste?**\nEl palo de las velas.\n\n**3.** Para gobernar.\n\n**4. La eslora, definición**\nEl largo del barco.\n',
    ),
  ).toEqual(['La pieza de abajo.', 'El palo de las velas.', 'Para gobernar.', 'El largo del barco.'])
  expect(
    await answers(
      '# 复习\n\n## 题目\n\n1. 什么是龙骨？\n2. 桅杆有什么作用？\n3. 舵是做什么的？\n\n## 答案\n\n1. 龙骨是什么？\n   船底的梁。\n2. 说说桅杆的作用？\n   挂帆。\n3. 掌握方向。\n',
    ),
  ).toEqual(['船底的梁。', '挂帆。', '掌握方向。'])
})

test('an answer that starts with another question, or a line in bold of its own, keeps it', async () => {
  expect(
    await answers(
      '# Sheet\n\n## Questions\n\n1. What is a keel?\n2. Why do ships float?\n3. How is a sail hoisted?\n\n## Answers\n\n1. **At the bottom**\n   The lowest beam.\n2. Who found it out?\n   Archimedes, in a bath.\n3. With a halyard.\n',
    ),
  ).toEqual([
    'At the bottom\nThe lowest beam.',
    'Who found it out?\nArchimedes, in a bath.',
    'With a halyard.',
  ])
})
