import { byFamily } from '../reading/byFamily.ts'
import { type Candidates, entriesOf, replaced } from '../reading/candidates.ts'
import { withAnswersBehind } from './answersBehind.ts'
import { withAnswersInLine } from './answersInLine.ts'
import { withoutAskers, withoutMentions } from './askers.ts'
import { withBoldAnswers } from './boldAnswers.ts'
import { withBoldStems } from './boldStems.ts'
import { withBracketAnswers } from './bracketAnswers.ts'
import { withoutCaptions } from './captions.ts'
import { withCountedPoints } from './countedPoints.ts'
import { withoutFieldHeads } from './fieldHeads.ts'
import { withoutLeadingKeys } from './leadingKeys.ts'
import { withoutLetters } from './letteredHeadings.ts'
import { numberedProblems } from './numberedProblems.ts'
import {
  withoutBareNumbers,
  withoutBrackets,
  withoutLoneNumbers,
  withoutOwnLabels,
  withoutPrefixes,
  withoutSharedHeads,
  withoutSources,
} from './prefix.ts'
import { withPremises } from './premises.ts'
import { withShared } from './shared.ts'
import { withStrayAnswers } from './strayAnswers.ts'
import { withoutTallies } from './tallies.ts'
import { withTrailingKeys } from './trailingKeys.ts'
import { withoutTranslations } from './translations.ts'
import { withVerdictsBehind } from './verdictsBehind.ts'
import { withoutWorth } from './worth.ts'

/** Customs of an article that all candidates of a family tell together; each sees what the ones before it left. */
const customs = [
  withAnswersBehind,
  withVerdictsBehind,
  withTrailingKeys,
  withBracketAnswers,
  withAnswersInLine,
  withoutLeadingKeys,
  withoutSources,
  withoutBrackets,
  withoutPrefixes,
  withoutCaptions,
  withoutBareNumbers,
  withoutLoneNumbers,
  withoutLetters,
  withoutOwnLabels,
  withoutFieldHeads,
  withoutSharedHeads,
  withoutAskers,
  withoutMentions,
  withoutTallies,
  withBoldStems,
  withBoldAnswers,
  withStrayAnswers,
  withCountedPoints,
  withoutWorth,
  withPremises,
  numberedProblems,
  withoutTranslations,
]

/** The candidates of an article as its customs leave them. */
export function afterCustoms(found: Candidates): Candidates {
  let told = withShared(found)
  let families = byFamily(entriesOf(told))
  for (const custom of customs) {
    const changed = custom(families)
    if (changed.size === 0) continue
    told = replaced(told, changed)
    families = byFamily(entriesOf(told))
  }
  return told
}
