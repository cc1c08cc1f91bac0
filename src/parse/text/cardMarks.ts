/** What opens a card of a note that a plug-in copies to Anki, what closes it, and what it says first of its kind. */
export const cardStart = /^\s*(?:%%ANKI|START|TARGET DECK:.*)\s*$/
export const cardEnd = /^\s*(?:END%%|END)\s*$/
export const cardKind = /^\s*(?:Basic(?: \(.*\))?|Cloze|Problem|Basic Quiz)\s*$/i
