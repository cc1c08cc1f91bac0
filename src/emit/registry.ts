import type { Format } from '../config/options.ts'
import type { Emit, EmitEach } from './emitter.ts'

/** A format: what it writes beside `<book>`, and its writer, loaded only when it is asked for. */
interface FormatEntry {
  readonly suffixes: readonly string[]
  readonly load: () => Promise<Emit | EmitEach>
  /** Its text is that of the article, labels such as `Answer:` included; all others get what `printed` leaves. */
  readonly asWritten?: true
}

/** Every format that `--to` takes, in the order in which they are written. A new format is one folder and one line. */
export const formats = {
  json: {
    suffixes: ['.json'],
    load: async () => (await import('./json/json.ts')).emit,
    asWritten: true,
  },
  anki: { suffixes: ['.apkg'], load: async () => (await import('./anki/anki.ts')).emit },
  epub: { suffixes: ['.epub'], load: async () => (await import('./epub/epub.ts')).emit },
  pdf: {
    suffixes: ['.pdf', '-questions.pdf', '-answers.pdf'],
    load: async () => (await import('./pdf/pdf.ts')).emit,
  },
  html: { suffixes: ['.html'], load: async () => (await import('./html/html.ts')).emit },
} as const satisfies Record<Format, FormatEntry>
