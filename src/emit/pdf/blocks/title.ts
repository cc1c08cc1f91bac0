import type { Titled } from '../../../model/book.ts'
import { phrasingOf } from '../../shared/plainTitle.ts'
import type { Frame, Setting } from '../setting.ts'
import type { Piece, TextStyle } from '../text/pieces.ts'
import { inlinePieces, plainPieces } from './inline.ts'

const noNotes = { definitions: new Map(), numbers: new Map() }

/** A title as pieces of a line that is the frame's own element: as the article sets it, where that is more than text. */
export function titlePieces(
  titled: Titled,
  style: TextStyle,
  frame: Frame,
  setting: Setting,
  phrasing = phrasingOf(titled),
): Piece[] {
  if (phrasing.length === 0) return plainPieces(titled.title, style, setting)
  const scope = { setting, frame, style, tag: null, paragraph: frame.tag, link: null, notes: noNotes }
  return inlinePieces(phrasing, scope)
}
