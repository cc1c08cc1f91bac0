import { type Deck, defaultDeck } from './decks.ts'
import type { NoteType } from './noteTypes.ts'

/** What stands in a package beside notes and media. */
export interface Collection {
  readonly decks: readonly Deck[]
  readonly noteTypes: readonly NoteType[]
}

/** Creation day of the collection, in seconds: a constant, since new cards do not count from it. */
const created = 1_600_000_000

/** Values of `updateCollection`. Every key is there that Anki 2.1.15 or later asks for. */
export function collectionRow({ decks, noteTypes }: Collection): (number | string)[] {
  const milliseconds = created * 1000
  return [
    created,
    milliseconds,
    milliseconds,
    JSON.stringify(configuration),
    JSON.stringify(Object.fromEntries(noteTypes.map((type) => [type.id, type]))),
    JSON.stringify(Object.fromEntries([defaultDeck, ...decks].map((deck) => [deck.id, deckRow(deck)]))),
    JSON.stringify({ 1: preset }),
  ]
}

/** Anki's own list (`rslib/src/config/schema11.rs`); 2.1.15 fails without the first two as soon as a deck is nested. */
const configuration = {
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: null,
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
  dayLearnFirst: false,
  schedVer: 2,
  sched2021: true,
}

/** The default preset: without it an import that includes presets fails. */
const preset = {
  id: 1,
  mod: 0,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: {
    bury: false,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 0],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: {
    bury: false,
    ease4: 1.3,
    ivlFct: 1,
    maxIvl: 36500,
    perDay: 200,
    hardFactor: 1.2,
    fuzz: 0.05,
    minSpace: 1,
  },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  dyn: false,
}

function deckRow({ id, name }: Deck) {
  const today = [0, 0]
  return {
    id,
    name,
    mod: created,
    usn: -1,
    lrnToday: today,
    revToday: today,
    newToday: today,
    timeToday: today,
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  }
}
