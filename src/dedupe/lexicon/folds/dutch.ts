import { foldLatin } from './latin.ts'
import { withOrdinals } from './ordinals.ts'

/** What may stand at the end of a Dutch question or order and belongs to its verb. */
const partedDutch = [
  /^((?:.{0,80}[^a-z])?(?:hoe|waarom|wanneer|waarmee|waar|wat|wie|jaar|gevallen|manier|wijze) )([a-z]{2,}) (.{1,200}) (op|(?<!(?:doen|doe|doet|je|u|werk|aan|manier|manieren|er) )om|in|uit|af|aan|toe|voor|mee|door|over|bij|na|terug|samen|vast|weg|neer|omlaag|omhoog|tegen)([ ?.!]*)$/,
  /^()(leg|som|licht|zet|vat|geef|voer|werk|schrijf) (.{1,200}) (uit|op|toe|uiteen|samen|weer|aan)([ ?.!]*)$/,
]

/** {@link foldLatin}; a verb with its first part, which ends the sentence: `hoe los je een conflict op`, `hoe oplos je een conflict`. */
export function foldDutch(text: string): string {
  const plain = withOrdinals(foldLatin(text), 'nl')
    .replace(/^hoe zou (?:je|jij|u) (.{1,120}) (?:be|om)schrijven([ ?.!]*)$/, 'beschrijf $1$2')
    .replace(
      /^(?:waarvan|van welke factoren) hang(?:t|en) (.{1,120}) af([ ?.!]*)$/,
      'welke factoren beinvloeden $1$2',
    )
  return partedDutch.reduce((said, form) => said.replace(form, '$1$4$2 $3$5'), plain)
}
