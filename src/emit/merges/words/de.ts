import type { MergesWords } from './mergesWords.ts'

/** German. */
export const de: MergesWords = {
  title: 'Was zusammengelegt wurde',
  merged: 'Zusammengelegte Fragen',
  mergedNote: 'Die unsichersten zuerst.',
  doubt: 'Zweifelsfälle',
  doubtNote: 'Sie bleiben zwei Fragen, bis jemand mit {command} entscheidet.',
  known: 'Aus früheren Sammlungen bekannt',
  maybeKnown: 'Vielleicht aus früheren Sammlungen bekannt',
  nothing: 'Es wurde nichts zusammengelegt.',
  weakest: 'am wenigsten ähnlich',
  shared: 'In beiden',
  wanted: 'Gefragt',
  likeness: 'Wortlaut ähnlich',
  bank: 'Sammlung',
  places: { one: '{n} Stelle', other: '{n} Stellen' },
  reasons: {
    'same-words':
      'Gleich geschrieben bis auf Nummer, Groß- und Kleinschreibung, Zeichenbreite und Satzzeichen.',
    'same-focus': 'Beide nennen dasselbe und fragen dasselbe danach.',
    must: 'Ein Mensch hat entschieden, dass sie eine sind.',
    'near-intent': 'Beide nennen dasselbe, fragen aber etwas anderes danach.',
    'certain-one': 'Eine fragt nach einem bestimmten Fall, die andere allgemein.',
    'other-wording': 'Beide fragen, was etwas ist, in Worten, die zweierlei meinen können.',
    'one-sided': 'Eine nennt alles, was die andere nennt, und noch etwas.',
    'other-verb': 'Nur das Wort für das, was getan wird, ist anders; es kann ein Synonym sein.',
    'other-word': 'Bis auf ein Wort ist alles gleich; es kann ein Synonym sein.',
    'kindred-word': 'Sie unterscheiden sich in der Form eines Wortes.',
    'stated-name': 'Eine gibt die Abkürzung an, die die andere benutzt.',
    'frame-word': 'Was eine wissen will, kann das sein, was ein Wort der anderen sagt.',
    typo: 'Sie unterscheiden sich in einem Buchstaben, wie durch einen Schreibfehler.',
    'alike-answers': 'Was sie nennen, überschneidet sich, und die Antworten sind ähnlich.',
    'other-language': 'Sie fragen dasselbe in zwei Sprachen.',
    'no-focus': 'Keine nennt etwas, das sich vergleichen ließe.',
    scorer: 'Ihre eigene Bewertungsfunktion hält sie für ähnlich.',
  },
}
