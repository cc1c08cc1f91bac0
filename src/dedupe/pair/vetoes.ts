import type { Veto } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import type { Alignment, Piece } from './align.ts'
import { contrast } from './contrast.ts'
import { isCount, isOnlyCount } from './count.ts'
import { deniesInAWord } from './denial.ts'
import { orderVeto } from './order.ts'

/** What of the titles themselves speaks against their being one. */
export function titleVetoes(a: Frame, b: Frame, alignment: Alignment): readonly Veto[] {
  const { onlyA, onlyB } = alignment
  const found: Veto[] = []
  if (a.gloss !== null && b.gloss !== null && a.gloss !== b.gloss) found.push('gloss')
  if (a.role !== '' && b.role !== '' && a.role !== b.role) found.push('role')
  if (a.negations !== b.negations && !deniesInAWord(a, b, alignment)) found.push('negation')
  if (numbersDiffer(a, b, alignment) || brackets(a.key) !== brackets(b.key)) found.push('number')
  if (contrast(a, b, alignment)) found.push('opposite')
  const equal = isOnlyCount(onlyA, a) && isOnlyCount(onlyB, b)
  const order = equal && a.squashed !== b.squashed ? orderVeto(a, b, alignment) : null
  if (order !== null) found.push(order)
  if (onlyA.length > 0 && onlyB.length > 0) found.push('substitution')
  return found
}

/** Digits and signs are never left out by chance: C, C++; HTTP/1.1, HTTP/2. How many of a thing are to be listed may be. */
function numbersDiffer(a: Frame, b: Frame, { onlyA, onlyB }: Alignment): boolean {
  const [inA, inB] = [onlyA.filter(isNumber), onlyB.filter(isNumber)]
  if (inA.length === 0 && inB.length === 0) return false
  if (inA.length > 0 && inB.length > 0) return true
  return !(inA.every((piece) => isCount(piece, a)) && inB.every((piece) => isCount(piece, b)))
}

function isNumber({ text }: Piece): boolean {
  return /[\p{Nd}+#=<>*&|^~%@$\\/→-]/u.test(text)
}

/** Brackets that are part of what is asked: an empty pair, one round a pointer. */
function brackets(key: string): string {
  return /[[{(]/.test(key) ? (key.match(/\[\]|\{\}|\((?=[*&])/g) ?? []).join(' ') : ''
}
