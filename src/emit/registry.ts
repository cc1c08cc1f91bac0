import type { Format } from '../config/formats.ts'
import type { Emit, EmitEach } from './emitter.ts'

/** A format: its writer, loaded only when it is asked for. */
interface FormatEntry {
  readonly load: () => Promise<Emit | EmitEach>
  /** Its text is that of the article, labels such as `Answer:` included; all others get what `printed` leaves. */
  readonly asWritten?: true
}

/** A writer for every format of `config/formats.ts`, in the order in which they are written. */
export const formats = {
  json: { load: async () => (await import('./json/json.ts')).emit, asWritten: true },
  anki: { load: async () => (await import('./anki/anki.ts')).emit },
  epub: { load: async () => (await import('./epub/epub.ts')).emit },
  pdf: { load: async () => (await import('./pdf/pdf.ts')).emit },
  html: { load: async () => (await import('./html/html.ts')).emit },
} as const satisfies Record<Format, FormatEntry>
