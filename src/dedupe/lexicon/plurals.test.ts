import { expect, it } from 'vitest'
import { withPlural } from './plurals.ts'

it('gives a name its plural where the language makes it with an s', () => {
  expect(withPlural('stack', 'en')).toEqual(['stack', 'stacks'])
  expect(withPlural('http', 'en')).toEqual(['http'])
  expect(withPlural('linked list', 'en')).toEqual(['linked list'])
  expect(withPlural('Stapel', 'de')).toEqual(['Stapel'])
})

it('sets all words of a Romance name into the plural, up to a preposition', () => {
  expect(withPlural('clave foránea', 'es')[1]).toBe('claves foráneas')
  expect(withPlural('base de datos relacional', 'es')[1]).toBe('bases de datos relacional')
  expect(withPlural('función pura', 'es')[1]).toBe('funciones puras')
  expect(withPlural('chave estrangeira', 'pt')[1]).toBe('chaves estrangeiras')
  expect(withPlural('função virtual', 'pt')[1]).toBe('funções virtuais')
  expect(withPlural('clé étrangère', 'fr')[1]).toBe('clés étrangères')
  expect(withPlural('réseau social', 'fr')[1]).toBe('réseaux sociaux')
})
