import type { ListItem } from 'mdast'
import { dice } from '../../model/bigrams.ts'
import { nodeText } from '../../model/text.ts'
import { bigramsOf } from '../text/likeness.ts'
import { normalKey, squashed } from '../text/normalise.ts'

/** Texts at least so alike are one point. */
const sameText = 0.6

/** `并行训练（Distributed Training）：…` and `**Parallel training**: …` as the names by which points are matched. */
export function labelsOf(item: ListItem): readonly string[] {
  const line = nodeText(item).split('\n')[0] ?? ''
  const label = /^([^:：。！？!?]{1,60}?)[:：]/.exec(line)?.[1]
  return label === undefined ? [] : namesOf(label)
}

/** A label and the other name in its brackets, each in a normal form. */
export function namesOf(label: string): readonly string[] {
  const [, name = label, other = ''] = /^(.*?)[(（]([^()（）]*)[)）]\s*$/.exec(label) ?? []
  const given = other === '' ? [name] : [name, other]
  return given.map((text) => squashed(normalKey(text))).filter((text) => text !== '')
}

/** Whether two points without a common label say nearly the same. */
export function alike(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.length * 4 < long.length) return false
  return dice(bigramsOf(x), bigramsOf(y)) >= sameText
}
