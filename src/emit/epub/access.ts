import type { BookFile } from './bookFile.ts'
import type { Access } from './packageDocument.ts'
import type { Pictures } from './pictures.ts'

/** Found in what was written: a formula that could not be read is none, a picture that is missing neither. */
export function accessOf(files: readonly BookFile[], pictures: Pictures): Access {
  const chapters = files.filter(({ name }) => /^(?:questions|answers)-/.test(name))
  return {
    formulas: chapters.some(({ properties }) => properties?.includes('mathml') === true),
    pictures: pictures.files.length > 0,
    described: !chapters.some(({ undescribed }) => undescribed === true),
    moves: pictures.files.some(({ mediaType }) => mediaType === 'image/gif'),
  }
}
