import { foldGerman } from './folds/german.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/de.ts'
import { stemGerman } from './stems.ts'

export const de: Lexicon = {
  lang: 'de',
  writing: 'spaced',
  postposed: false,
  verbLast: true,
  role: /^als (?:ein(?:e|er)? )?([^,:?]{2,40})[,:] ?/,
  fold: foldGerman,
  stem: stemGerman,
  having: 'hat, haben, enthält, enthalten, bietet, bieten, unterstützt, besitzt, besitzen, liefert',
  persons: { asker: 'wir, uns, unser*, ich, mich, mir', asked: 'sie, ihr*, du, dich, dir, dein*' },
  contrast: { denies: 'nicht, kein, keine, keinen, keinem, keiner', turns: 'sondern, aber' },
  carriers: `
      Zustand, Status, Mechanismus, Prozess, Vorgang, Problem, Probleme, Situation, Fall, Fälle, System,
      Modell, Konzept, Begriff, Technik, Sprache, Protokoll, Patient, Patienten, Patientin, Person, Personen,
      Mensch, Menschen, Angriff, Angriffe, Krankheit, Erkrankung, Art, Typ, auftreten, auftritt, entstehen,
      vorkommen, vorliegen, vorliegt, bestehen, genau, eigentlich, üblicherweise, normalerweise, gesamt, ganz,
      Schlüsselwort,
      korrekt, richtig, ordnungsgemäß, gelten, gilt, angesehen, erfüllt, erfüllen
    `,
  phrases,
}
