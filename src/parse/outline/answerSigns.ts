import { addTo } from '../../model/collections.ts'
import { asking } from '../text/asks.ts'
import { boxAt } from '../text/box.ts'
import { isJudged } from '../text/judged.ts'
import { leadingLabel } from '../text/label.ts'
import { type Line, linesOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'
import { type Renamed, withLabels } from './translate.ts'

const sign = /^\s*(\p{Extended_Pictographic})[\ufe0e\ufe0f]?\s*(?=[^\s\p{Extended_Pictographic}])/u

/** Fewest answers behind a sign, and the share of them right below what asks. */
const [fewest, share] = [4, 0.7]

/** A line that starts with a sign. */
interface Signed {
  readonly block: number
  readonly line: number
  readonly length: number
  /** What is right above asks. */
  readonly isBelow: boolean
  readonly isAsking: boolean
}

/** A line in brackets as a whole, which says the one above in other words. */
const aside = /^\s*[(（].*[)）]\s*$/u

/**
 * Blocks in which a sign that stands before most answers, whatever stands before the questions, is a word that is known:
 *
 *     1️⃣ Where is your hometown?
 *     （你的家乡在哪里）
 *     💬 I'm from Zigong.
 */
export function withAnswerSigns(blocks: readonly Block[]): readonly Block[] {
  const bySign = new Map<string, Signed[]>()
  let above = ''
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue
    for (const [line, one] of linesOf(block).entries()) {
      const found = signIn(one)
      if (found !== null) {
        const signed = { block: at, line, length: found.length, isBelow: asking(above) === 'mark' }
        const isAsking = asking(one.text) === 'mark'
        addTo(bySign, found.name, { ...signed, isAsking })
      }
      if (!aside.test(one.text)) above = one.text
    }
  }
  const [answers] = [...bySign.values()].filter(areAnswers).sort((a, b) => b.length - a.length)
  if (answers === undefined) return blocks
  const renamed = new Map<number, Map<number, Renamed>>()
  for (const { block, line, length } of answers) {
    const lines = renamed.get(block) ?? new Map<number, Renamed>()
    renamed.set(block, lines.set(line, { start: { number: null, length }, word: 'Answer' }))
  }
  return blocks.map((block, at) => withLabels(block, renamed.get(at)))
}

function signIn(line: Line): { readonly name: string; readonly length: number } | null {
  const match = sign.exec(line.text.slice(0, 20))
  if (match?.[1] === undefined || leadingLabel(line) !== null) return null
  return boxAt(line.text) !== null || isJudged(line) ? null : { name: match[1], length: match[0].length }
}

function areAnswers(signed: readonly Signed[]): boolean {
  const below = signed.filter(({ isBelow }) => isBelow).length
  const asking = signed.filter(({ isAsking }) => isAsking).length
  return signed.length >= fewest && below >= signed.length * share && asking * 4 <= signed.length
}
