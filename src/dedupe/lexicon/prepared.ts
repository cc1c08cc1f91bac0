/**
 * The phrases of a language as the compiled command has them in a file, in the form of `storedTree.ts`. From source there is
 * none, and the tree is grown from the lexicon; `scripts/lexicons.ts` puts the reading of the file here.
 */
export function prepared(_lang: string): Uint8Array | null {
  return null
}

/** The same for words that may stand for each other. */
export function preparedNear(_lang: string): Uint8Array | null {
  return null
}

/** The same for the names of fields and of what belongs to them. */
export function preparedFields(_lang: string): Uint8Array | null {
  return null
}

/** The same for the words of standing questions. */
export function preparedStanding(_lang: string): Uint8Array | null {
  return null
}

/** The same for what is said around a question. */
export function preparedTalk(_lang: string): Uint8Array | null {
  return null
}
