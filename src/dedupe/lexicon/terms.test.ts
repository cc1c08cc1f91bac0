import { describe, expect, it } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'
import { tables } from './tables.ts'
import { loans } from './terms/loans.ts'
import { loansOf, termsOf } from './terms.ts'

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

describe('loans', () => {
  it('are names beside those of a language of another script', () => {
    expect(loansOf('ja', 'cache | zh: 缓存 | ja: キャッシュ')).toEqual([
      { name: 'キャッシュ', forms: ['キャッシュ', 'cache', 'caches'] },
    ])
    expect(loansOf('en', 'cache | zh: 缓存')).toEqual([])
    expect(loansOf('zh', 'lock | zh: 锁')[0]?.forms).toEqual(['lock', 'locks'])
  })

  it.each(['zh', 'ja', 'ko'])('are different things by different names: %s', (lang) => {
    const names = loansOf(lang, loans).map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it.each([
    ['Container 和 VM 有什麼不同？', '虛擬機跟容器的差異是什麼？'],
    ['怎麼縮小 Docker image 的大小？', '如何減少 Docker 映像檔的體積？'],
    ['StringとSymbolの違いは？', '文字列とシンボルの違いは？'],
    ['class와 object의 차이는?', '클래스와 객체의 차이는?'],
  ])('are read with spaces or without: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('merge')
  })

  it.each([
    ['property 和 attribute 的区别', 'property 和 method 的区别'],
    ['process 和 thread 的区别', 'process 和 procedure 的区别'],
  ])('are not one another: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('distinct')
  })
})
