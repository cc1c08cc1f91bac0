import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

const titles = async (text: string): Promise<string[]> => (await parsed(text)).items.map(({ title }) => title)

test('rounds written down in other ways than the first ask as it does', async () => {
  const text =
    '# Three bakeries, three interviews\n\n## Rye & Sons, phone\n\n1. walk me through your resume\n2. how do you store flour\n3. difference between levain and poolish\n   a: a poolish is made with yeast, a levain with sourdough\n4. what do you do when the oven fails\n5. how would you price a cake\n\n## Crumb\n\n- levain vs biga\n- why does dough rest\n- too many loaves left at night, what now\n- is a scale enough? why\n- merge two shifts into one\n\n## The hotel\n\n(1) why a hotel and not a shop\n(2) how do you feel about nights\n(3) puff pastry vs brioche\n\n## What helped me\n\n- sleep\n- a clean apron\n- knowing the bakery\n'
  expect(await titles(text)).toEqual([
    'walk me through your resume',
    'how do you store flour',
    'difference between levain and poolish',
    'what do you do when the oven fails',
    'how would you price a cake',
    'levain vs biga',
    'why does dough rest',
    'too many loaves left at night, what now',
    'is a scale enough? why',
    'merge two shifts into one',
    'why a hotel and not a shop',
    'how do you feel about nights',
    'puff pastry vs brioche',
  ])
})

test('the same in Spanish; sections of advice beside them ask nothing', async () => {
  const text =
    '# Mis entrevistas en panaderías\n\n## La Espiga\n\n1. ¿Qué es la masa madre?\n2. ¿Cómo se conserva la harina?\n3. Diferencia entre poolish y biga\n4. ¿Qué harías si falla el horno?\n5. ¿Por qué quieres trabajar aquí?\n\n## Horno del Norte\n\n- centeno o trigo\n- por qué reposa la masa\n- cómo se calcula el precio de una tarta\n- turno de noche\n\n## Consejos\n\n- dormir bien\n- llevar el delantal limpio\n- conocer la panadería\n- llegar antes de la hora\n'
  expect(await titles(text)).toEqual([
    '¿Qué es la masa madre?',
    '¿Cómo se conserva la harina?',
    'Diferencia entre poolish y biga',
    '¿Qué harías si falla el horno?',
    '¿Por qué quieres trabajar aquí?',
    'centeno o trigo',
    'por qué reposa la masa',
    'cómo se calcula el precio de una tarta',
    'turno de noche',
  ])
})
