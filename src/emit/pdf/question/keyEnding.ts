import type { Question } from '../../../model/book.ts'
import type { Ending } from '../blocks/blocks.ts'
import { plainPieces } from '../blocks/inline.ts'
import { tag } from '../file/tag.ts'
import { questionName } from '../flow/placeNames.ts'
import type { Setting } from '../setting.ts'
import type { Piece } from '../text/pieces.ts'

/**
 * Small words at the end of an entry of the key: the way to the full answer where the entry is `cut`, what the question is
 * worth, and which of the book it is where this is a version. Null where there is nothing to say.
 */
export function keyEnding(question: Question, cut: boolean, setting: Setting): Ending | null {
  const { words, version, marks, theme } = setting
  const worth = marks.get(question.number)
  const origin = version?.origins.get(question.number)
  const about = [
    ...(worth === undefined ? [] : [words.marks(worth.marks)]),
    ...(origin === undefined ? [] : [words.bookNumber(origin.number)]),
  ].join(' · ')
  if (!cut && about === '') return null
  const style = { font: 'regular' as const, size: theme.small, color: theme.color.muted }
  const plain = (text: string): Piece[] => plainPieces(text, style, setting)
  if (!cut) return () => plain(`\u2002${about}`)
  const { handout } = setting
  const name = questionName(origin?.number ?? question.number)
  return (paragraph) => [
    ...plain('\u2002…\u00a0'),
    ...(handout === null
      ? plain(onOneLine(words.fullAnswer))
      : plainPieces(
          onOneLine(words.fullAnswer),
          { ...style, color: theme.color.accent },
          setting,
          tag('Link', paragraph),
          { target: { file: handout, name }, says: words.fullAnswer },
        )),
    ...(about === '' ? [] : plain(` · ${about}`)),
  ]
}

/** A few words between which no line ends. */
function onOneLine(text: string): string {
  return text
    .replaceAll(' ', '\u00a0')
    .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\p{L})/gu, '\u2060')
}
