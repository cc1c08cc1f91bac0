/**
 * Data as the text of a script element, or of one that holds JSON: no `<` in it can end the element, and no line end of Unicode
 * a string of JavaScript.
 */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
