import type { Options } from '../../config/options.ts'
import type { Ports } from '../emitter.ts'
import { loadTheme } from '../shared/theme.ts'
import { cardStyle } from './style.ts'

/**
 * Names of the fields, frozen: adding, removing or moving one makes Anki take the note type for another and refuse
 * every update of the notes that it has. The spare ones are there to be used by a later release under their names.
 */
export const fieldNames = [
  'Question',
  'Prompt',
  'Choices',
  'Hint',
  'Answer',
  'More',
  'Explanation',
  'Path',
  'Source',
  'QID',
  'Lang',
  'Direction',
  'Spare1',
  'Spare2',
  'Spare3',
  'Spare4',
  'Spare5',
] as const

/** The name of a field. */
export type FieldName = (typeof fieldNames)[number]

/**
 * When templates or style last changed, in seconds: Anki takes them over only from a note type with a later `mod`.
 * `templates.test.ts` fails where they change and this does not.
 */
export const templatesChanged = 1_795_996_400

/** Ids of the note types, of their first field and of their template, frozen like the names. */
export const noteTypeIds = { basic: 1_593_017_417_301, cloze: 1_593_017_417_302 } as const

const fieldIds = { basic: 417_301_000, cloze: 417_302_000 } as const
const templateIds = { basic: 417_301_900, cloze: 417_302_900 } as const

/** The kinds of notes that a package holds. */
export type NoteKind = keyof typeof noteTypeIds

/** A note type as the JSON of `col.models`. */
export type NoteType = ReturnType<typeof noteType>

/** Both note types, dressed in `templates/anki/` with the tokens of a theme. */
export async function loadNoteTypes(
  options: Pick<Options, 'theme' | 'templates'>,
  { resource }: Pick<Ports, 'resource'>,
): Promise<readonly NoteType[]> {
  const text = async (name: string): Promise<string> =>
    new TextDecoder().decode(await resource(`templates/anki/${name}`))
  const [design, front, back, browserFront, browserBack] = await Promise.all([
    text('style.css'),
    text('front.html'),
    text('back.html'),
    text('browser-front.html'),
    text('browser-back.html'),
  ])
  const css = cardStyle(design, await loadTheme(options, resource))
  const cloze = clozeSides(front, back)
  return [
    noteType('basic', 'Drillpress', { css, front, back, browserFront, browserBack }),
    noteType('cloze', 'Drillpress Cloze', { css, ...cloze, browserFront: '', browserBack }),
  ]
}

/** The same sides for a cloze note: its back has the question anew, since there the gaps are filled. */
function clozeSides(front: string, back: string): Pick<Dress, 'front' | 'back'> {
  const asked = front.replaceAll('{{Question}}', '{{cloze:Question}}')
  return { front: asked, back: back.replaceAll('{{FrontSide}}', () => asked.trimEnd()) }
}

/** The files that dress a note type. */
interface Dress {
  readonly css: string
  readonly front: string
  readonly back: string
  readonly browserFront: string
  readonly browserBack: string
}

function noteType(kind: NoteKind, name: string, { css, front, back, browserFront, browserBack }: Dress) {
  const template = {
    id: templateIds[kind],
    name: 'Card 1',
    ord: 0,
    qfmt: front,
    afmt: back,
    bqfmt: browserFront,
    bafmt: browserBack,
    did: null,
    bfont: '',
    bsize: 0,
  }
  return {
    id: noteTypeIds[kind],
    name,
    type: kind === 'basic' ? 0 : 1,
    mod: templatesChanged,
    usn: -1,
    sortf: 0,
    did: null,
    tmpls: [template],
    flds: fieldNames.map((field, ord) => ({
      id: fieldIds[kind] + ord,
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      description: '',
      plainText: false,
      collapsed: field !== 'Question' && field !== 'Answer',
      excludeFromSearch: false,
    })),
    css,
    latexPre: latex.before,
    latexPost: latex.behind,
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  }
}

/** Anki's own frame of a LaTeX document: old programs ask for one, and no note of ours uses it. */
const latex = {
  before:
    '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
  behind: '\\end{document}',
} as const
