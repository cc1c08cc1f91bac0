import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

/** The answers of a list of questions, and the keys of its right options. */
async function answers(...lines: string[]): Promise<string[]> {
  const { items } = await parsed(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'))
  return items.map(({ answer, options }) => {
    const right = options.filter(({ correct }) => correct).map(({ key }) => key)
    return options.length > 0 ? right.join('') : plainText(answer)
  })
}

test('keys and answers stand in brackets where most of the article have them there', async () => {
  expect(
    await answers(
      'Which is a metal? ① tin ② salt ③ ice (①)',
      'Which is a gas? ① tin ② salt ③ neon (③)',
      'Which is a liquid? ① tin ② oil (heavy) ③ neon (②) mind the rest',
      'What melts at 0 °C? (ice)',
      'Which is none? ① tin ② salt ③ neon ( )',
    ),
  ).toEqual(['①', '③', '②', 'ice', ''])
})

test('what most brackets do not hold is no key', async () => {
  expect(
    await answers(
      'Which is a vitamin? A. salt B. ice C. ascorbate (C)',
      'Which is a metal? A. tin B. salt C. ice',
      'Which is a gas? A. tin B. neon C. ice',
    ),
  ).toEqual(['', '', ''])
})

test('who asked stands in brackets as well', async () => {
  expect(
    await answers('What is a map? (Acme)', 'Why do keys differ? (Initech)', 'How is it sorted? (Acme)'),
  ).toEqual(['', '', ''])
})

test('a list of an article whose other questions have none has its answers in brackets', async () => {
  const text = [
    '# Cuestionario\n\n1. ¿Qué es una quilla?\n2. ¿Qué es un mástil?\n3. ¿Qué es una vela?\n4. ¿Qué es un cabo?\n',
    '## Del año pasado\n\na) ¿Qué es la proa? (La parte delantera del barco.)\nb) ¿Cuántos palos tiene una goleta? (dos)',
    'c) ¿Para qué sirve el ancla? (Para fondear, sujeta el barco al fondo.)\nd) Partes del timón. (pala, mecha y caña)\ne) Nombra dos nudos.\n',
  ]
  const { items } = await parsed(text.join('\n'))
  expect(items.slice(4).map(({ title, answer }) => `${title} | ${plainText(answer)}`)).toEqual([
    '¿Qué es la proa? | La parte delantera del barco.',
    '¿Cuántos palos tiene una goleta? | dos',
    '¿Para qué sirve el ancla? | Para fondear, sujeta el barco al fondo.',
    'Partes del timón. | pala, mecha y caña',
    'Nombra dos nudos. | ',
  ])
})

test('who asked, and when, stands in the brackets of a list as well', async () => {
  const text =
    '1. What is tar?\n2. What is hemp?\n3. What is oakum?\n4. What is pitch?\n\n## More\n\n- What is a map? (Acme)\n- Why do keys differ? (Initech, Berlin, spring 2023)\n- How is it sorted? (Hooli)\n'
  const { items } = await parsed(text)
  expect(items.every(({ answer }) => answer === null)).toBe(true)
})
