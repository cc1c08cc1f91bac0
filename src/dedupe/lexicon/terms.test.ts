import { describe, expect, it } from 'vitest'
import { tables } from './tables.ts'
import { termsOf } from './terms.ts'

const languages = 'en zh ja ko ru es pt fr de it vi hi ar tr uk pl nl id'.split(' ')

describe('terms', () => {
  const row = 'stack | en: lifo list | zh: 栈, 堆栈 | de: stapel*, kellerspeicher | all: lifo'

  it('gives a language its own names and those of all', () => {
    expect(termsOf('de', row)).toEqual([
      { name: 'kellerspeicher', forms: ['lifo list', 'stapel*', 'kellerspeicher', 'lifo'] },
    ])
  })

  it('names a thing by its first whole name in the language, else in English', () => {
    expect(['zh', 'de', 'ru', 'en'].map((lang) => termsOf(lang, row)[0]?.name)).toEqual([
      '栈',
      'kellerspeicher',
      'stack',
      'stack',
    ])
  })

  it('knows English names in texts of another script', () => {
    expect(termsOf('zh', row)[0]?.forms).toEqual(['lifo list', '栈', '堆栈', 'lifo', 'stack'])
  })

  it('adds the plural of a single word where it is regular', () => {
    expect(termsOf('en', row)[0]?.forms).toEqual(['lifo list', 'lifo', 'lifos', 'stack', 'stacks'])
  })
})

describe('tables of terms', () => {
  const rows = tables.flatMap((table) => table.split('\n').filter((row) => row !== ''))

  it('hold rows of cells that name their language', () => {
    const odd = rows.filter((row) =>
      row
        .split(' | ')
        .slice(1)
        .some((cell) => {
          const [of = '', ...forms] = cell.split(': ')
          return (
            ![...languages, 'all'].includes(of) ||
            forms.length !== 1 ||
            forms[0]?.split(', ').some((form) => form.trim() !== form || form === '')
          )
        }),
    )
    expect(odd).toEqual([])
  })

  it.each([...languages, 'all'])('have each name of %s once', (lang) => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const row of rows) {
      const [name = '', ...cells] = row.split(' | ')
      const own = cells
        .filter((cell) => cell.startsWith(`${lang}: `))
        .flatMap((cell) => cell.slice(lang.length + 2).split(', '))
      for (const form of new Set(lang === 'en' ? [name, ...own] : own)) {
        const other = seen.get(form)
        if (other !== undefined) twice.push(`${form}: ${other}, ${name}`)
        seen.set(form, name)
      }
    }
    expect(twice).toEqual([])
  })
})
