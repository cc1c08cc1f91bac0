import { foldLatin } from './folds/latin.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/pl.ts'
import { stemPolish } from './stems.ts'

export const pl: Lexicon = {
  lang: 'pl',
  writing: 'spaced',
  postposed: false,
  declines: true,
  headFirst: true,
  role: /^jako ([^,:?]{2,40}), ?/,
  fold: foldLatin,
  stem: stemPolish,
  having: 'ma, mają, zawiera, zawierają, oferuje',
  contrast: { denies: 'nie', turns: 'a, lecz, tylko, ale' },
  carriers: `
      stan, mechanizm, proces, problem, problemy, sytuacja, przypadek, przypadku, system, model, pojęcie,
      termin, technika, język, języku, protokół, pacjent, pacjentów, pacjenta, osoba, osoby, osób, człowiek,
      atak, ataki, choroba, rodzaj, typ, występować, występuje, zachodzić, zachodzi, istnieć, istnieje,
      powstawać, zwykle, dokładnie, cały, pełny, słowo kluczowe,
      prawidłowy, prawidłowa, prawidłowo, poprawny, poprawna, poprawnie, właściwy, właściwa, uznawany,
      uznawana, uważany, uważana
    `,
  phrases,
}
