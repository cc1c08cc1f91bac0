import type { List, ListItem, Paragraph, PhrasingContent, Table, TableRow } from 'mdast'
import { asking } from '../text/asks.ts'
import { fold } from '../text/fold.ts'
import { nameOf } from '../text/names.ts'
import { textOf } from '../text/phrasing.ts'
import { wrongNames } from '../text/words.ts'
import type { Block } from './block.ts'

/** What a row of a card says the next cell is. */
type Field = 'question' | 'other' | { readonly offered: string; readonly right: boolean | null }

/** A row of a card: its name and what it holds. */
interface Row {
  readonly row: TableRow
  readonly name: string
  readonly nodes: readonly PhrasingContent[]
  readonly field: Field
}

/**
 * Blocks in which tables that are cards, a row for the question and one for each other part, are read as lines under labels; the
 * answers to choose from among them are a list:
 *
 *     | Champ              | Valeur          |
 *     | ------------------ | --------------- |
 *     | Question           | Qui freine ?    |
 *     | Bonne réponse      | Le frein        |
 *     | Mauvaise réponse 1 | La selle        |
 */
export function withCardTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'table')) return blocks
  return blocks.flatMap((block) => {
    const rows = block.type === 'table' ? rowsOf(block) : null
    return rows === null ? [block] : written(rows)
  })
}

/** The rows of a card, the head of the table among them only where it names a part; null of any other table. */
function rowsOf(table: Table): Row[] | null {
  const all = table.children.map((row, index) => rowOf(row, index === 0))
  if (all.includes(null)) return null
  const rows = all.flatMap((row) => row ?? [])
  const [head, ...more] = rows
  const named =
    head !== undefined && (nameOf(head.name) !== null || letterOf(head.name) !== null) ? rows : more
  const asked = named.find(({ field }) => field === 'question')
  if (asked === undefined) return null
  const isAnswered = named.some(({ name }) => nameOf(name)?.role === 'answer' && name.length > 1)
  const isOffered =
    named.some(({ field }) => typeof field === 'object') && asking(textOf(asked.nodes)) !== null
  return isAnswered || isOffered ? named : null
}

function rowOf(row: TableRow, isHead: boolean): Row | null {
  const [first, second, ...more] = row.children
  if (first === undefined || second === undefined || more.length > 0) return null
  const name = textOf(first.children).trim()
  // `| Question | Answer |` heads columns.
  if (isHead && nameOf(name)?.role === 'question' && nameOf(textOf(second.children)) !== null) return null
  return { row, name, nodes: second.children, field: fieldOf(name, textOf(second.children)) }
}

function fieldOf(name: string, text: string): Field {
  const role = nameOf(name)?.role
  if (role === 'question' && /\p{L}{2}/u.test(text)) return 'question'
  const letter = letterOf(name)
  if (letter !== null) return { offered: letter, right: null }
  if (wrongNames.has(fold(name).replace(/[\s#№.-]*\p{Nd}+$/u, ''))) return { offered: '', right: false }
  return 'other'
}

const lettered = /^(.*?)\s*([A-HＡ-Ｈ])$/

/** The letter of an answer to choose from, `选项A`, `Option B`, `C`. */
function letterOf(name: string): string | null {
  const [, before = '', letter = null] = lettered.exec(name) ?? []
  return before === '' || nameOf(before)?.role === 'options' ? (letter?.normalize('NFKC') ?? null) : null
}

/** Rows as blocks, card by card; what stands above the question of a card comes behind it. */
function written(rows: readonly Row[]): Block[] {
  const [first] = rows
  const starts = rows.flatMap(({ name }, at) => (name === first?.name ? [at] : []))
  return starts.flatMap((start, at) => {
    const card = rows.slice(start, starts[at + 1])
    const asked = card.findIndex(({ field }) => field === 'question')
    const sorted =
      asked < 0 ? card : [...card.slice(asked, asked + 1), ...card.slice(0, asked), ...card.slice(asked + 1)]
    return ofCard(sorted)
  })
}

function ofCard(rows: readonly Row[]): Block[] {
  const isJudged = rows.some(({ field }) => typeof field === 'object' && field.right === false)
  const isOffered = (row: Row): boolean =>
    typeof row.field === 'object' || (isJudged && nameOf(row.name)?.role === 'answer')
  const offered = rows.filter(isOffered)
  const at = rows.findIndex(isOffered)
  return rows.flatMap((row, index): Block[] => {
    if (index === at) return [isJudged ? listOf(offered) : linesOf(offered)]
    return offered.includes(row) ? [] : [paragraph(row, labelled(row))]
  })
}

/** Answers of which the article says which are right, as boxes ticked or not. */
function listOf(offered: readonly Row[]): List {
  const children = offered.map((row): ListItem => {
    const own = paragraph(row, row.nodes)
    const position = own.position ? { position: own.position } : {}
    return {
      type: 'listItem',
      spread: false,
      checked: typeof row.field !== 'object',
      children: [own],
      ...position,
    }
  })
  return { type: 'list', ordered: false, spread: false, children, ...placed(offered) }
}

/** Answers under letters, a line each. */
function linesOf(offered: readonly Row[]): Paragraph {
  const children = offered.flatMap(({ nodes, field }, at): PhrasingContent[] => {
    const letter = typeof field === 'object' ? field.offered : ''
    return [{ type: 'text', value: `${at > 0 ? '\n' : ''}${letter}. ` }, ...nodes]
  })
  return { type: 'paragraph', children, ...placed(offered) }
}

/** What a row holds behind its name; a picture by itself needs none. */
function labelled({ name, nodes }: Row): PhrasingContent[] {
  const isPicture = nodes.every((node) => node.type === 'image' || textOf([node]).trim() === '')
  return isPicture || name === '' ? [...nodes] : [{ type: 'text', value: `${name}: ` }, ...nodes]
}

function paragraph(row: Row, children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children], ...placed([row]) }
}

function placed(rows: readonly Row[]): Pick<Paragraph, 'position'> | Record<never, never> {
  const [start, end] = [rows[0]?.row.position?.start, rows.at(-1)?.row.position?.end]
  return start && end ? { position: { start, end } } : {}
}
