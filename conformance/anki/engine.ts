import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const driver = fileURLToPath(new URL('engine.py', import.meta.url))

/** A step in the life of a learner's collection; `engine.py` says what each does. */
export type Step =
  | { readonly import: string }
  | { readonly answer: string }
  | { readonly edit: string }
  | { readonly cards: true }
  | { readonly check: true }

/** What Anki says of an import. */
export interface Imported {
  readonly file: string
  readonly new: number
  readonly updated: number
  readonly duplicate: number
  readonly conflicting: number
  readonly first_field_match: number
  readonly missing_notetype: number
  readonly missing_deck: number
  /** Note types of ours in the collection after it. */
  readonly notetypes: number
}

/** A card as Anki renders it. */
export interface Card {
  readonly note: number
  /** Of the template, or of the cloze deletion, from 1. */
  readonly number: number
  readonly qid: string
  readonly deck: string
  readonly reps: number
  readonly due: number
  /** Words of the front, and of the back below its line. */
  readonly front: string
  readonly answer: string
  readonly cloze: boolean
  readonly question: string
  readonly answerField: string
  /** Names of pictures that are not in the collection. */
  readonly missing: readonly string[]
  readonly html: { readonly front: string; readonly back: string; readonly css: string }
}

/** What the check of the database found. */
export interface Checked {
  readonly ok: boolean
  readonly text: string
}

/** Results in the order of the steps. */
export type Result = Imported | readonly Card[] | Checked | { readonly reps: number }

/** Lives through every list of steps, each in a new collection of its own. */
export async function live(
  python: string,
  lives: readonly (readonly Step[])[],
): Promise<{ version: string; lives: Result[][] }> {
  return new Promise((resolve, reject) => {
    const child = execFile(python, [driver], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout))
      else reject(new Error(`Anki failed: ${stderr.trim().split('\n').at(-1)}`))
    })
    child.stdin?.end(JSON.stringify(lives))
  })
}
