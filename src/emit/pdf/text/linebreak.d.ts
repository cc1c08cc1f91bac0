declare module 'linebreak' {
  /** Finds where Unicode (UAX 14) lets a line end, one place a call; the package ships no types. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
