import { diagnostic, type Report } from '../../model/diagnostic.ts'
import type { RuleId } from '../../model/rules.ts'
import { type PositionMap, positionMap } from '../positions.ts'
import { askingLines } from './askingLines.ts'
import { bareLabels } from './bareLabels.ts'
import { cardRules } from './cardRules.ts'
import { attributes } from './attributes.ts'
import { chatMarkers } from './chatMarkers.ts'
import { citationMarks } from './citationMarks.ts'
import { components } from './components.ts'
import { containers } from './containers.ts'
import { copiedButtons } from './copiedButtons.ts'
import { countedLines } from './countedLines.ts'
import { applyEdits, type Draftext, type Edit } from './edits.ts'
import { emptyBoxes } from './emptyBoxes.ts'
import { emptyItems } from './emptyItems.ts'
import { fencedWhole } from './fencedWhole.ts'
import { frontFences } from './frontFences.ts'
import { gluedDigits } from './gluedDigits.ts'
import { headings } from './headings.ts'
import { invisibles } from './invisibles.ts'
import { leadingKeys } from './leadingKeys.ts'
import { type Lines, linesOf } from './lines.ts'
import { mathFences } from './mathFences.ts'
import { namedLetters } from './namedLetters.ts'
import { noteMarks } from './noteMarks.ts'
import { numberedBlanks } from './numberedBlanks.ts'
import { optionLetters } from './optionLetters.ts'
import { optionStars } from './optionStars.ts'
import { optionTags } from './optionTags.ts'
import { packedNumbers } from './packedNumbers.ts'
import { partLines } from './partLines.ts'
import { plainBullets } from './plainBullets.ts'
import { quotedWhole } from './quotedWhole.ts'
import { runOn } from './runOn.ts'
import { senders } from './senders.ts'
import { speakers } from './speakers.ts'
import { swallowedMarkers } from './swallowedMarkers.ts'
import { texBrackets } from './texBrackets.ts'
import { unclosedFence } from './unclosedFence.ts'
import { unmarkedNumbers } from './unmarkedNumbers.ts'
import { wideNumbers } from './wideNumbers.ts'

/** Every repair, in the order in which they are made. */
const repairs: readonly (readonly [rule: RuleId, repair: (lines: Lines) => Edit[]])[] = [
  ['repair-invisible', invisibles],
  ['front-matter-invalid', frontFences],
  ['repair-wrapping', quotedWhole],
  ['repair-wrapping', fencedWhole],
  ['repair-fence', unclosedFence],
  ['repair-formula', texBrackets],
  ['repair-formula', mathFences],
  ['repair-chat-marker', chatMarkers],
  ['repair-chat-marker', citationMarks],
  ['repair-chat-marker', speakers],
  ['repair-chat-marker', senders],
  ['repair-copied-button', copiedButtons],
  ['repair-part-line', bareLabels],
  ['repair-container', containers],
  ['repair-container', attributes],
  ['repair-container', components],
  ['repair-heading', headings],
  ['repair-heading', cardRules],
  ['repair-wide-number', wideNumbers],
  ['repair-list-marker', plainBullets],
  ['repair-part-line', runOn],
  ['repair-part-line', numberedBlanks],
  ['repair-leading-key', leadingKeys],
  ['repair-list-marker', unmarkedNumbers],
  ['repair-part-line', partLines],
  ['repair-part-line', countedLines],
  ['repair-part-line', askingLines],
  ['repair-option-letter', packedNumbers],
  ['repair-list-marker', gluedDigits],
  ['repair-list-marker', swallowedMarkers],
  ['repair-list-marker', emptyItems],
  ['repair-list-marker', emptyBoxes],
  ['repair-option-letter', namedLetters],
  ['repair-option-letter', optionLetters],
  ['repair-option-star', optionStars],
  ['repair-option-tag', optionTags],
  ['repair-note-mark', noteMarks],
]

/** A repaired text and the way back to the original. */
export interface Repaired {
  readonly text: string
  readonly positions: PositionMap
}

/** Mends what copying and chat programs break in Markdown; says each thing done with its place in the original. */
export function repair(original: string, start: Draftext, source: string, report: Report): Repaired {
  let draft = start
  let lines = linesOf(draft.text)
  for (const [rule, mend] of repairs) {
    const edits = mend(lines)
    if (edits.length === 0) continue
    tell(rule, edits, positionMap(original, draft.stretches), source, report)
    draft = applyEdits(draft, edits)
    lines = linesOf(draft.text)
  }
  return { text: draft.text, positions: positionMap(original, draft.stretches) }
}

/** Each of the first repairs of a kind is told; where there are many, the rest in one sentence. */
const mostTold = 20

function tell(
  rule: RuleId,
  edits: readonly Edit[],
  positions: PositionMap,
  source: string,
  report: Report,
): void {
  const told = edits.filter(({ message }) => message !== null)
  for (const { start, message } of told.slice(0, mostTold)) {
    const { line, column } = positions.point(start)
    report(diagnostic(rule, message ?? '', { severity: 'info', place: { source, line, column } }))
  }
  const next = told[mostTold]
  if (next === undefined) return
  const { line, column } = positions.point(next.start)
  const message = `${told.length - mostTold} more of this kind from here on`
  report(diagnostic(rule, message, { severity: 'info', place: { source, line, column } }))
}
