/**
 * What a label introduces. `approach` is part of an answer, `statement` of a question, `example` of either; their labels are
 * worth reading (`解题思路：`, `Example:`) and stay in the text; the others are structure.
 */
export type Role =
  | 'question'
  | 'answer'
  | 'explanation'
  | 'hint'
  | 'options'
  | 'statement'
  | 'example'
  | 'approach'
  | 'reference'
  | 'type'
  | 'difficulty'
  | 'tags'
  | 'ignored'
