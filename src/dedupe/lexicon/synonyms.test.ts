import { describe, expect, test } from 'vitest'
import { normalKey } from '../text/normalise.ts'
import { nearWordsOf } from './lexicons.ts'
import { GrowingTree, type PhraseTree } from './phraseTree.ts'
import { lists } from './synonyms/lists.ts'
import { firmEntries, nearTree, stems, synonymsOf } from './synonyms.ts'

const asIs = (text: string): string => text
const anywhere = { atStart: false, atEnd: false }

/** A tree with a verb, a name and a small word. */
function known(): PhraseTree {
  const tree = new GrowingTree()
  tree.plant(['cut'], anywhere, { mark: 'REDUCE', name: null })
  tree.plant(['car'], anywhere, { mark: null, name: 'vehicle' })
  tree.plant(['的'], anywhere, { mark: 'OF', name: null })
  return tree.finish()
}

test('a line is a group, and its sign says how much it is worth', () => {
  const list = '\n= error, mistake\n~ bill, cost, get a price\nnothing\n'
  expect(synonymsOf(list)).toEqual({
    firm: [['error', 'mistake']],
    near: [['bill', 'cost', 'get a price']],
  })
})

test.each([
  [['error', 'mistake'], ['error null error', 'mistake null error'], 'the first stands for all'],
  [['trim', 'cut'], ['trim REDUCE null'], 'what the lexicon says of one'],
  [['auto', 'car'], ['auto null vehicle'], 'the name that one has'],
  [['cut', 'car', 'x'], [], 'words that the lexicon tells apart'],
  [['cut down', 'shrink'], ['shrink null cut down'], 'a name would hide a verb'],
  [['的士', '出租车'], ['出租车 null 的士'], 'a name would begin with a small word'],
])('%j: %j, %s', (group, entries) => {
  const found = firmEntries(group, known(), asIs)
  expect(found.map(([word, { mark, name }]) => `${word} ${mark} ${name}`)).toEqual(entries)
})

test('near words are known by their stems and say their groups', () => {
  const stem = (word: string): string => word.replace(/(?:ing|s)$/, '')
  const tree = nearTree(
    {
      firm: [],
      near: [
        ['bills', 'cost'],
        ['cost', 'charging'],
      ],
    },
    { fold: asIs, stem },
    asIs,
  )
  const said = (text: string): string | null => {
    const end = [...text].reduce((node, letter) => tree.step(node, letter.charCodeAt(0)), tree.root)
    return tree.entry(end)?.name ?? null
  }
  expect(['bill', 'cost', 'charg', 'price'].map(said)).toEqual(['0', '0 1', '1', null])
  expect(stems('the bills, 开机密码', stem)).toBe('the bill, 开机密码')
})

describe.each(Object.entries(lists))('the list of %s', (lang, list) => {
  const { firm, near } = synonymsOf(list)

  test('each line is a group of several words, and stands once', () => {
    const lines = list.split('\n').filter((line) => line !== '')
    expect(lines.filter((line) => !/^[=~] \S.*, \S/.test(line))).toEqual([])
    const groups = [...firm.map((words) => ['=', ...words].sort()), ...near.map((words) => [...words].sort())]
    expect(groups).toHaveLength(new Set(groups.map(String)).size)
  })

  test('no group is forms of one word alone, which its stem tells', () => {
    const { stems: stemsOf } = nearWordsOf(lang) ?? { stems: asIs }
    const inflected = near.filter(
      (words) => new Set(words.map((word) => stemsOf(normalKey(word)))).size === 1,
    )
    expect(inflected).toEqual([])
  })
})
