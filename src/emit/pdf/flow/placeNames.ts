/** `q000012`: names of places are sorted as text in the file. */
export function questionName(number: number): string {
  return `q${String(number).padStart(6, '0')}`
}

/** Name of the place of a section, by its order in the book. */
export function sectionName(order: number): string {
  return `s${String(order).padStart(6, '0')}`
}
