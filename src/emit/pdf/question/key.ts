import type { Paragraph, PhrasingContent } from 'mdast'
import type { Point, Question } from '../../../model/book.ts'
import type { Words } from '../../shared/words.ts'
import { contentSlabs } from '../blocks/blocks.ts'
import { markedItems } from '../blocks/list.ts'
import type { Tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import { keyEnding } from './keyEnding.ts'
import { smallSlabs } from './parts.ts'
import { type ShortAnswer, shortAnswer } from './shortAnswer.ts'

/** Entries of the answer key, one a question: the letters of right options, the points, or how the answer begins. */
export function keySlabs(questions: readonly Question[], list: Tag, frame: Frame, setting: Setting): Slab[] {
  const items = questions.map((question) => ({
    mark: `${question.number}.`,
    gap: frame.size * 0.4,
    body: (inner: Frame) => {
      const own = {
        ...inner,
        source: question.occurrences[0]?.source ?? null,
        prefix: `q${question.number}k`,
      }
      return entrySlabs(question, own, setting)
    },
  }))
  return markedItems(items, list, frame, setting)
}

function entrySlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  const { comma, aside, noAnswer } = setting.words
  const keys = question.options.filter(({ correct }) => correct === true).map(({ key }) => key)
  if (keys.length > 0)
    return contentSlabs([bold(keys.join(comma))], frame, setting, keyEnding(question, false, setting))
  const short = shortAnswer(question)
  const names = namesOf(question, short, aside)
  const shown =
    names === null ? (short?.content ?? []) : [paragraph({ type: 'text', value: names.join(comma) })]
  const ending = keyEnding(question, short?.cut === true || (names !== null && short !== null), setting)
  const slabs = contentSlabs(shown, frame, setting, ending)
  return shown.length > 0 ? slabs : [...smallSlabs(noAnswer, frame, setting), ...slabs]
}

function bold(value: string): Paragraph {
  return paragraph({ type: 'strong', children: [{ type: 'text', value }] })
}

function paragraph(child: PhrasingContent): Paragraph {
  return { type: 'paragraph', children: [child] }
}

type Aside = Words['aside']

/** The names of an answer's points, where it has some and its short form is no shorter; else null. */
function namesOf({ points }: Question, short: ShortAnswer | null, aside: Aside): string[] | null {
  const named = points.filter(({ label, term }) => label !== null || term !== null)
  return named.length > 1 && short?.long !== false ? named.map((point) => nameOf(point, aside)) : null
}

function nameOf({ label, term }: Point, aside: Aside): string {
  return label !== null && term !== null ? label + aside(term) : (label ?? term ?? '')
}
