import { expect, test } from 'vitest'
import { GrowingTree, PhraseTree } from './phraseTree.ts'
import { restored, stored } from './storedTree.ts'

test('a tree comes back from its bytes', () => {
  const growing = new GrowingTree()
  growing.plant(['哈希'], { atStart: false, atEnd: false }, { mark: null, name: 'hash' })
  growing.plant(['us', ' of'], { atStart: true, atEnd: true }, { mark: 'USE', name: null })
  const { flat } = growing.finish()
  const back = restored(stored(flat))
  expect(back).toEqual(flat)
  const tree = new PhraseTree(back)
  const found = [...'哈希'].reduce((node, character) => tree.step(node, character.charCodeAt(0)), tree.root)
  expect(tree.entry(found)).toEqual({ mark: null, name: 'hash' })
})
