import type { Entry } from '../../entry/entry.ts'
import { bodyOf, type Region } from '../../outline/outline.ts'
import { isKind } from '../../text/kinds.ts'
import { nameOf } from '../../text/names.ts'
import type { Candidates } from '../reading/candidates.ts'
import type { Given } from '../reading/given.ts'
import { sheetOf } from './sheet.ts'

/** The answers of a list of answers that a heading stands over; null where what stands below it is none. */
export function answersBelow({ region, heading }: Candidates): readonly Given[] | null {
  const isMarked = region.heading?.data?.outline === 'sheet'
  return isMarked || (heading !== null && isAnswers(heading)) ? sheetBelow(region) : null
}

const sheets = new WeakMap<Region, readonly Given[] | null>()

function sheetBelow(region: Region): readonly Given[] | null {
  const known = sheets.get(region)
  if (known !== undefined) return known
  const found = region.heading?.data?.key?.given ?? sheetOf(bodyOf(region))
  sheets.set(region, found)
  return found
}

/** `## Answers`, `## 参考答案`: a heading that names answers and no question; `## A. Beginners` is the first of several. */
function isAnswers({ head }: Entry): boolean {
  const name = nameOf(head.text)
  const isLabelled = head.role === 'answer' && head.label !== 'a'
  return (
    (name?.role === 'answer' || name?.role === 'explanation' || isLabelled) &&
    head.asking !== 'mark' &&
    !isKind(head.text)
  )
}
