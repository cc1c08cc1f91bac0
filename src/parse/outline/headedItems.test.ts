import type { List, ListItem } from 'mdast'
import { expect, test } from 'vitest'
import { headedItems } from './headedItems.ts'

const text = (value: string) => ({ type: 'text' as const, value })
const headed = (value: string): ListItem => ({
  type: 'listItem',
  children: [{ type: 'heading', depth: 3, children: [text(value)] }],
})
const plain = (value: string): ListItem => ({
  type: 'listItem',
  children: [{ type: 'paragraph', children: [text(value)] }],
})
const list = (ordered: boolean, ...children: ListItem[]): List => ({ type: 'list', ordered, children })

test('what most items of a counted list are, all are', () => {
  const mixed = headedItems(list(true, headed('a'), plain('b'), headed('c')))
  expect(mixed).toEqual({ list: list(true, headed('a'), headed('b'), headed('c')), areHeadings: true })
  const few = headedItems(list(true, headed('a'), plain('b'), plain('c')))
  expect(few).toEqual({ list: list(true, plain('a'), plain('b'), plain('c')), areHeadings: false })
})

test('bullets among bullets that are headings stay, and so does a list without headings', () => {
  const bullets = list(false, headed('a'), plain('b'), headed('c'))
  expect(headedItems(bullets)).toEqual({ list: bullets, areHeadings: true })
  const counted = list(true, plain('a'), plain('b'))
  expect(headedItems(counted).list).toBe(counted)
})
