import { PublishError, wholeFile } from '../../model/diagnostic.ts'
import { decode } from '../decode.ts'
import type { ReadFormat } from './formats.ts'
import { moodleText } from './moodle.ts'
import { isQti, qtiText } from './qti/qti.ts'
import { parseXml } from './xml.ts'

/** A quiz in XML, told by its outermost element. */
export const readXmlQuiz: ReadFormat = async (bytes, source) => {
  const { text } = await decode(bytes, source)
  const root = parseXml(text, source)
  if (root.name === 'quiz') return moodleText(text, root)
  if (isQti(root)) return qtiText(text, root)
  throw new PublishError('input-broken', `an XML file of <${root.name}> is no quiz`, {
    place: wholeFile(source),
    expected: 'Moodle XML, whose outermost element is <quiz>, or QTI, <questestinterop> or <assessmentItem>',
  })
}
