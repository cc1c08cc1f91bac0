/**
 * What a label introduces. `approach` and `statement` are parts of an answer and of a question whose label is itself
 * worth reading (`解题思路：`, `Example:`), so that it stays in the text; the others are structure.
 */
export type Role =
  | 'question'
  | 'answer'
  | 'explanation'
  | 'hint'
  | 'options'
  | 'statement'
  | 'approach'
  | 'reference'
  | 'type'
  | 'difficulty'
  | 'tags'
  | 'ignored'
