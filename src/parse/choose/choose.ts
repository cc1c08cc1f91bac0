import type { Entry } from '../entry/entry.ts'
import type { Block } from '../outline/block.ts'
import { outline, type Region } from '../outline/outline.ts'
import { byItself } from './again/byItself.ts'
import { besideSections } from './called/besideSections.ts'
import { calledQuestions } from './called/called.ts'
import { calledDeck, calledTopics } from './called/calledTopics.ts'
import { countedOver } from './called/countedOver.ts'
import { keyedQuestions } from './called/keyed.ts'
import { afterCustoms } from './customs/customs.ts'
import { withoutInner } from './inner.ts'
import { givenCards, secondThoughts } from './insights.ts'
import { withCountedAnswers } from './keys/countedAnswers.ts'
import { withLeads } from './leads.ts'
import { byFamily } from './reading/byFamily.ts'
import { type Candidates, candidatesOf, entriesOf, replaced } from './reading/candidates.ts'
import { type Families, familiesOf, type Insight } from './reading/families.ts'
import { questionsIn, type Reading } from './reading/reading.ts'
import { readRegion } from './readRegion.ts'

/** The reading that was chosen, and the families that it was chosen from. */
export interface Choice {
  readonly readings: readonly Reading[]
  readonly families: Families
}

/** Chooses the most regular reading of an article, with the title that it has beside its headings; of a deck, each heading is a card. */
export function choose(root: Region, isDeck: boolean, title: string | null = null): Choice {
  const choice = chooseWhole(root, isDeck, title)
  if (isDeck || questionsIn(choice.readings).length === 0) return choice
  const alone = (blocks: readonly Block[]) => chooseWhole(outline(blocks), false, title).readings
  return { ...choice, readings: byItself(choice.readings, alone) }
}

/** The most regular reading of all of an article. */
function chooseWhole(root: Region, isDeck: boolean, title: string | null): Choice {
  const told = afterCustoms(candidatesOf(root))
  const named = replaced(told, calledTopics(told, title))
  const own = replaced(named, calledQuestions(named, false))
  const chosen = chooseAll(own, isDeck)
  const below = calledQuestions(named, true)
  const places = new Set([...below.values()].filter(({ marks }) => marks > 0).map(({ first }) => first))
  const elsewhere = questionsIn(chosen.readings).some(({ entry }) => !places.has(entry.first))
  const isOwn = places.size === 0 || elsewhere
  const choice = isOwn ? chosen : chooseAll(replaced(named, below), isDeck)
  if (questionsIn(choice.readings).length > 0) {
    const candidates = isOwn ? own : replaced(named, below)
    return isDeck ? choice : withBesides(candidates, choice)
  }
  return chooseFrom(replaced(named, calledDeck(named, title)), isDeck)
}

/** Most times that sections tell what is asked in those beside them. */
const mostTellings = 2

/** A reading, and once more with what its sections tell of those beside them. */
function withBesides(candidates: Candidates, choice: Choice): Choice {
  let [told, best] = [candidates, choice]
  for (let times = 0; times < mostTellings; times++) {
    const beside = besideSections(told, best.readings)
    if (beside.size === 0) break
    told = replaced(told, beside)
    best = chooseAll(told, false)
  }
  return best
}

/** The most regular reading, and once more with what the keys and the count of its questions hold in. */
function chooseAll(candidates: Candidates, isDeck: boolean): Choice {
  const keyed = replaced(candidates, keyedQuestions(candidates))
  const choice = chooseFrom(keyed, isDeck)
  const held = countedOver(keyed, choice.readings)
  return held.size === 0 ? choice : chooseFrom(replaced(keyed, held), isDeck)
}

function chooseFrom(found: Candidates, isDeck: boolean): Choice {
  const all = byFamily(entriesOf(found))
  const known = isDeck ? givenCards(all) : new Map<string, Insight>()
  const told = familiesOf(all, known)
  const inner = isDeck ? new Map<Entry, Entry>() : withoutInner(all, told)
  const candidates = replaced(found, inner)
  const members = inner.size === 0 ? all : byFamily(entriesOf(candidates))
  const families = inner.size === 0 ? told : familiesOf(members, known)
  const readings = readRegion(candidates, families)
  const changes = secondThoughts(readings, families, members)
  if (changes.size === 0) return { readings: withCountedAnswers(withLeads(readings)), families }
  const again = familiesOf(members, new Map([...changes, ...known]))
  return { readings: withCountedAnswers(withLeads(readRegion(candidates, again))), families: again }
}
