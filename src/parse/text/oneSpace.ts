/** White space but single spaces, which are what they become. */
const wide = /\s{2,}|[^\S ]/g
const wideInLine = /[^\S\n]{2,}|[^\S\n ]/g

/** Each run of white space as one space. */
export function oneSpace(text: string): string {
  return text.replace(wide, ' ')
}

/** Each run of white space within a line as one space; lines stay. */
export function oneSpaceInLines(text: string): string {
  return text.replace(wideInLine, ' ')
}
