import { groupBy } from '../model/collections.ts'

/** A possible pair: question `row`, remembered entry `column`, and how well they fit (more than 0). */
export interface Edge {
  readonly row: number
  readonly column: number
  readonly score: number
}

/** Components with more rows than this are paired best first: the exact way takes cubic time. */
const exactLimit = 120

/** Pairs rows with columns so that the sum of scores is as large as it can be; each is used once at most. */
export function assign(edges: readonly Edge[]): readonly Edge[] {
  return components(edges).flatMap((part) => {
    if (part.length === 1) return part
    const rows = new Set(part.map(({ row }) => row))
    const columns = new Set(part.map(({ column }) => column))
    return Math.max(rows.size, columns.size) > exactLimit
      ? bestFirst(part)
      : hungarian(part, [...rows], [...columns])
  })
}

/** Edges that hang together, as groups that can be solved apart. */
function components(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>()
  const root = (name: string): string => {
    let at = name
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const { row, column } of edges) {
    const [a, b] = [root(`r${row}`), root(`c${column}`)]
    if (a !== b) parent.set(a, b)
  }
  return [...groupBy(edges, ({ row }) => root(`r${row}`)).values()]
}

function bestFirst(edges: readonly Edge[]): Edge[] {
  const rows = new Set<number>()
  const columns = new Set<number>()
  const sorted = [...edges].sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column)
  return sorted.filter(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return false
    rows.add(row)
    columns.add(column)
    return true
  })
}

/** The Hungarian method with potentials (Kuhn 1955, Munkres 1957) on a square of costs; no edge costs nothing. */
function hungarian(edges: readonly Edge[], rows: readonly number[], columns: readonly number[]): Edge[] {
  const n = Math.max(rows.length, columns.length)
  const rowAt = new Map(rows.map((row, index) => [row, index + 1]))
  const columnAt = new Map(columns.map((column, index) => [column, index + 1]))
  const cost = new Float64Array((n + 1) * (n + 1))
  const found = new Map<number, Edge>()
  for (const edge of edges) {
    const cell = (rowAt.get(edge.row) ?? 0) * (n + 1) + (columnAt.get(edge.column) ?? 0)
    if (-edge.score >= (cost[cell] ?? 0)) continue
    cost[cell] = -edge.score
    found.set(cell, edge)
  }
  const rowOf = solve(cost, n)
  return rowOf.flatMap((row, column) => found.get(row * (n + 1) + column) ?? [])
}

/** Row that each column is given, both from 1, for the least sum of costs. */
function solve(cost: Float64Array, n: number): number[] {
  const u = new Float64Array(n + 1)
  const v = new Float64Array(n + 1)
  const rowOf = new Array<number>(n + 1).fill(0)
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(n + 1)
    const seen = new Uint8Array(n + 1)
    let at = 0
    do {
      seen[at] = 1
      const current = rowOf[at] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let column = 1; column <= n; column++) {
        if (seen[column] === 1) continue
        const reduced = (cost[current * (n + 1) + column] ?? 0) - (u[current] ?? 0) - (v[column] ?? 0)
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced
          from[column] = at
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0
          next = column
        }
      }
      for (let column = 0; column <= n; column++) {
        if (seen[column] === 1) {
          u[rowOf[column] ?? 0] = (u[rowOf[column] ?? 0] ?? 0) + delta
          v[column] = (v[column] ?? 0) - delta
        } else least[column] = (least[column] ?? 0) - delta
      }
      at = next
    } while (rowOf[at] !== 0)
    while (at !== 0) {
      const before = from[at] ?? 0
      rowOf[at] = rowOf[before] ?? 0
      at = before
    }
  }
  return rowOf
}
