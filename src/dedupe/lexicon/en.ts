import { foldEnglish } from './folds/english.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/en.ts'
import { stemEnglish } from './stems.ts'

export const en: Lexicon = {
  lang: 'en',
  writing: 'spaced',
  postposed: false,
  role: /^as an? ([^,:?]{2,40})[,:] ?/,
  fold: foldEnglish,
  stem: stemEnglish,
  having:
    'has, have, had, contain, contains, offer, offers, offered, provide, provides, provided, support, supports, give, gives, include, includes',
  persons: {
    asker: 'we, our, i, my',
    told: 'us, me',
    telling: 'tell, give, show, walk, talk, run, help, let, teach',
    asked: 'you, your, yours',
  },
  contrast: {
    denies: "not, no, don't, doesn't, didn't, isn't, aren't, wasn't, weren't",
    turns: 'but',
  },
  carriers: `
      state, status, mechanism, process, problem, problems, issue, issues, situation, case, cases, system,
      model, concept, term, technique, language, protocol, patient, patients, person, people, individual,
      individuals, somebody, someone, candidate, attack, attacks, disease, condition, kind, sort, type, whole,
      entire, complete, overall, criteria, grounds, exactly, actually, happen, happens, occur, occurs, arise,
      arises, exist, exists, take place, play, plays, perform, performed, commit, stuck, involve, involves,
      press, hit, hits, enter, leading, typical, typically, usually, generally, day to day, keyword, keywords,
      correct, proper, correctly, properly, principal, chief, considered, regarded, deemed, count,
      counts
    `,
  phrases,
}
