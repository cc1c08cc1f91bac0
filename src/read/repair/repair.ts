import { diagnostic, type Report } from '../../model/diagnostic.ts'
import type { RuleId } from '../../model/rules.ts'
import { type PositionMap, positionMap } from '../positions.ts'
import { chatMarkers } from './chat/chatMarkers.ts'
import { citationMarks } from './chat/citationMarks.ts'
import { copiedButtons } from './chat/copiedButtons.ts'
import { copiedCode } from './chat/copiedCode.ts'
import { mixedTurns } from './chat/mixedTurns.ts'
import { senders } from './chat/senders.ts'
import { speakers } from './chat/speakers.ts'
import { applyEdits, type Draftext, type Edit, ofTheFile } from './edits.ts'
import { type Lines, linesOf } from './lines.ts'
import { answerBullets } from './lists/answerBullets.ts'
import { askingSigns } from './lists/askingSigns.ts'
import { bareOverOptions } from './lists/bareOverOptions.ts'
import { countedLines } from './lists/countedLines.ts'
import { deepBullets } from './lists/deepBullets.ts'
import { emptyItems } from './lists/emptyItems.ts'
import { flatBullets } from './lists/flatBullets.ts'
import { gluedDigits } from './lists/gluedDigits.ts'
import { packedNumbers } from './lists/packedNumbers.ts'
import { plainBullets } from './lists/plainBullets.ts'
import { signedNumbers } from './lists/signedNumbers.ts'
import { swallowedMarkers } from './lists/swallowedMarkers.ts'
import { unmarkedNumbers } from './lists/unmarkedNumbers.ts'
import { wideGaps } from './lists/wideGaps.ts'
import { wideNumbers } from './lists/wideNumbers.ts'
import { attributes } from './markup/attributes.ts'
import { cardRules } from './markup/cardRules.ts'
import { components } from './markup/components.ts'
import { containers } from './markup/containers.ts'
import { fencedWhole } from './markup/fencedWhole.ts'
import { frontFences } from './markup/frontFences.ts'
import { headings } from './markup/headings.ts'
import { invisibles } from './markup/invisibles.ts'
import { mathFences } from './markup/mathFences.ts'
import { noteMarks } from './markup/noteMarks.ts'
import { quotedWhole } from './markup/quotedWhole.ts'
import { texBrackets } from './markup/texBrackets.ts'
import { texHeadings } from './markup/texHeadings.ts'
import { unclosedFence } from './markup/unclosedFence.ts'
import { emptyBoxes } from './options/emptyBoxes.ts'
import { leadingKeys } from './options/leadingKeys.ts'
import { namedLetters } from './options/namedLetters.ts'
import { optionLetters } from './options/optionLetters.ts'
import { optionStars } from './options/optionStars.ts'
import { optionTags } from './options/optionTags.ts'
import { askingLines } from './papers/askingLines.ts'
import { bareLabels } from './papers/bareLabels.ts'
import { numberedBlanks } from './papers/numberedBlanks.ts'
import { partedNumbers } from './papers/partedNumbers.ts'
import { partLines } from './papers/partLines.ts'
import { printedKeys } from './papers/printedKeys.ts'
import { runOn } from './papers/runOn.ts'

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
  ['repair-chat-marker', mixedTurns],
  ['repair-chat-marker', senders],
  ['repair-copied-button', copiedCode],
  ['repair-copied-button', copiedButtons],
  ['repair-part-line', bareLabels],
  ['repair-container', containers],
  ['repair-container', attributes],
  ['repair-container', components],
  ['repair-heading', headings],
  ['repair-heading', texHeadings],
  ['repair-heading', cardRules],
  ['repair-wide-number', wideNumbers],
  ['repair-list-marker', wideGaps],
  ['repair-list-marker', signedNumbers],
  ['repair-list-marker', plainBullets],
  ['repair-list-marker', askingSigns],
  ['repair-list-marker', answerBullets],
  ['repair-list-marker', flatBullets],
  ['repair-list-marker', deepBullets],
  ['repair-part-line', runOn],
  ['repair-part-line', numberedBlanks],
  ['repair-leading-key', leadingKeys],
  ['repair-part-line', printedKeys],
  ['repair-part-line', partedNumbers],
  ['repair-list-marker', unmarkedNumbers],
  ['repair-list-marker', bareOverOptions],
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
    tell(rule, ofTheFile(draft, edits), positionMap(original, draft.stretches), source, report)
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
