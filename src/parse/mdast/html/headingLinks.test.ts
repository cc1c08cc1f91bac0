import { expect, test } from 'vitest'
import { nodeText } from '../../../model/text.ts'
import { parsePage } from './page.ts'

/** The texts of the parts of a page that `make` gives for three topics. */
function read(make: (topic: string, at: number) => string): string[] {
  const notes = { comments: [], removed: [], flattened: [], untaken: [] }
  const html = ['What is an anvil?', 'Wozu dient die Esse?', '火钳怎么用？']
    .map((topic, at) => `${make(topic, at)}<p>So.</p>`)
    .join('')
  return parsePage(`<html><body><main>${html}</main></body></html>`, notes)
    .children.map((node) => nodeText(node).trim())
    .filter((text) => text !== 'So.')
}

const plain = ['What is an anvil?', 'Wozu dient die Esse?', '火钳怎么用？']

test('links behind, before and beside headings that say the same each time', () => {
  expect(
    read((topic, at) => `<h3>${topic}<span><a href="#x${at}">#</a> <a href="#toc-${at}">TOC</a></span></h3>`),
  ).toEqual(plain)
  expect(read((topic) => `<h2><a href="#top">Nach oben</a> ${topic}</h2>`)).toEqual(plain)
  expect(
    read((topic, at) => `<div><h2>${topic}</h2><span>[<a href="/w?section=${at}">编辑</a>]</span></div>`),
  ).toEqual(plain)
  expect(read((topic) => `<h2><span>${topic} <button>Copier le lien</button></span></h2>`)).toEqual(plain)
})

test('a word of the headings that leads to one page, or stands in few of them, stays', () => {
  const linked = (topic: string) => `<h2>${topic} <a href="/forge">Forge</a></h2>`
  expect(read(linked)).toEqual(plain.map((topic) => `${topic} Forge`))
  expect(
    read((topic, at) => (at === 0 ? `<h2>${topic} <a href="#a">Forge</a></h2>` : `<h2>${topic}</h2>`)),
  ).toEqual([`${plain[0]} Forge`, ...plain.slice(1)])
})
