import { foldLatin } from './latin.ts'

/**
 * {@link foldLatin}; umlauts that are spelled out (`Primaerschluessel`) are left out too, but not after another vowel (`neue`); no
 * comma before a clause (`tun, um`), kinds of a thing in two words (`Vertragsarten`, `Arten Vertrag`).
 */
export function foldGerman(text: string): string {
  const folded = foldLatin(text).replace(/(?<![aeioqu])([aou])e(?![aeiou])/g, '$1')
  const plain = folded
    .replace(/, (?=(?:um|dass|was|wie|wenn|ob|warum|wann|wo) )/g, ' ')
    .replace(/^wie wirk(?:t|en) (.{1,80}) auf /, 'welche wirkung hat $1 auf ')
    .replace(
      /^wie (?:wurden|konnten|konnen) sie (.{1,120}) (beschreiben|erklaren|definieren|charakterisieren)([ ?.!]*)$/,
      '$2 sie $1$3',
    )
    .replace(
      /^(?:wovon|von welchen faktoren) hang(?:t|en) (.{1,120}) ab([ ?.!]*)$/,
      'welche faktoren beeinflussen $1$2',
    )
  return united(plain.replace(/(?<![a-z])([a-z]{4,}?)s?(?<![kgwh]|st)arten(?![a-z])/g, 'arten $1'))
}

/** What may stand at the end of a question or of an order and belongs to its verb. */
const parted = [
  /^((?:.{0,80}[^a-z])?(?:wie|warum|wann|weshalb|wieso|was|wer|jahr|fallen|umstanden|voraussetzungen|bedingungen|weise) )([a-z]{4,}) (.{1,200}) (ab|an|auf|aus|bei|dar|ein|fest|her|hin|nach|(?<!(?:tun|machen|vor|vorgehen|man|sie|du|ich|wir) )um|vor|weg|zuruck|zusammen|los|teil|statt|(?<!(?:tun|machen|an|auf|noch|dazu|wie|so) )zu|(?<!(?:tun|machen|da|noch|man|sie) )mit)([ ?.!]*)$/,
  /^((?:bitte )?)(grenzen sie|stellen sie|fuhren sie|legen sie|zahlen sie|fassen sie|listen sie|geben sie|gehen sie|zeigen sie|grenze|stelle|stell|fuhre|lege|zahle|fasse|liste|zeige) (.{1,200}) (ab|an|auf|aus|dar|ein|gegenuber|vor|wieder|zusammen)([ ?.!]*)$/,
]

/** A verb with its first part, which ends the sentence: `wie kehrt man einen String um`, `wie umkehrt man einen String`. */
function united(text: string): string {
  return parted.reduce((said, form) => said.replace(form, '$1$4$2 $3$5'), text)
}
