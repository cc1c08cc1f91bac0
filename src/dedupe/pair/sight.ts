import type { Veto } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import { align, weigh, weighSide } from './align.ts'
import type { Sight } from './verdict.ts'
import { titleVetoes } from './vetoes.ts'
import { wantedBy } from './wanted.ts'

/** What the rules see of a pair; `vetoes` are those of what stands under the titles. */
export function sightOf(a: Frame, b: Frame, vetoes: readonly Veto[]): Sight {
  const alignment = align(a, b)
  const { shared, onlyA, onlyB } = alignment
  const weight = (weighSide(shared, 0) + weighSide(shared, 1)) / 2
  const all = weight + weigh(onlyA) + weigh(onlyB)
  return {
    a,
    b,
    alignment,
    intent: wantedBy(a, b),
    score: all === 0 ? (a.squashed === b.squashed ? 1 : 0) : Math.round((weight / all) * 1000) / 1000,
    vetoes: [...vetoes, ...titleVetoes(a, b, alignment)],
  }
}

/** Whether two keys that are squashed alike still differ in a sign that means something. */
export function signsDiffer(a: Frame, b: Frame): boolean {
  return signs(a.key) !== signs(b.key)
}

function signs(key: string): string {
  return (key.match(/[\p{Sm}\p{Sc}#*&^%@\\/]+|[-](?=[\d\p{L}])|[?!.:]{2,}(?=.*\p{L})/gu) ?? []).join(' ')
}
