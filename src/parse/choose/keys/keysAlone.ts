import type { Block } from '../../outline/block.ts'
import type { Given } from '../reading/given.ts'
import { keyMatrix, keyRow } from './keyMatrix.ts'
import { keyTables } from './keyTable.ts'
import { keysOf, mayHoldKeys } from './keyText.ts'
import { inAscii, textWithNumbers } from './textWithNumbers.ts'

/** The answers of one block that is nothing but keys; null of any other. Several look at each block. */
export function keysAlone(block: Block): Given[] | null {
  const known = alone.get(block)
  if (known !== undefined) return known
  const found = keysIn([block], 2)
  alone.set(block, found)
  return found
}

const alone = new WeakMap<Block, Given[] | null>()

/** Numbers and keys, or tables of such in which more is said of them than fits beside. */
export function keysIn(blocks: readonly Block[], fewest: number): Given[] | null {
  const matrices = blocks.map((block) => (block.type === 'table' ? keyMatrix(block) : null))
  if (matrices.length > 0 && matrices.every((found) => found !== null)) return matrices.flat()
  const isWide = blocks.some((block) => block.type === 'table' && block.children[0]?.children.length !== 2)
  if (!isWide) return keysOnly(blocks, fewest) ?? keyTables(blocks)
  const tables = keyTables(blocks)
  if (tables !== null) return tables
  const [keys, rows] = [keysOnly(blocks, fewest), rowsOfKeys(blocks)]
  // A row has a cell for what is no key as well, `*` or `true`.
  return rows !== null && rows.length > (keys?.length ?? 0) ? rows : keys
}

/** Tables each of one row below numbers. */
function rowsOfKeys(blocks: readonly Block[]): Given[] | null {
  const rows = blocks.map((block) => (block.type === 'table' ? keyRow(block) : null))
  return rows.every((found) => found !== null) ? rows.flat() : null
}

/** The answer to a part of a question, `4(a). liver`: its letter is no key. */
const parted = /^\s*\d{1,2}\([\p{Ll}\d]\)(?:\([a-z]{1,4}\))?\. +(?!\d{1,2}\s?\()\S/mu

/** Nothing but numbers and keys. */
export function keysOnly(blocks: readonly Block[], fewest: number): Given[] | null {
  const written = inAscii(blocks.map(textWithNumbers).join('\n'))
  if (parted.test(written) || !mayHoldKeys.test(written)) return null
  const { found, isAll } = keysOf(written)
  return found.length >= fewest && isAll() ? found.map(({ number, key }) => given(number, key)) : null
}

function given(number: string, key: string): Given {
  return { number, blocks: [{ type: 'paragraph', children: [{ type: 'text', value: key }] }] }
}
