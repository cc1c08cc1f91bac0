import type { Kind, Option } from '../../model/book.ts'
import { plainText } from '../../model/text.ts'
import type { Block } from '../outline/block.ts'
import { asking, hasBlank } from '../text/asks.ts'
import { truthIn } from '../text/truth.ts'
import { saysSeveral, saysTrueOrFalse } from '../text/words.ts'
import type { Entry } from './entry.ts'
import { isProblem } from './problem.ts'

const statement = /[.。।۔]["'”’»」』)）]?\s*(?:[(（]\s*[)）]\s*)?$/u
/** An answer that starts with one word or sign and stops: `False. It …`, `对，因为…`, `× It …`, `×应重新考核`, `(√)`. */
const judged =
  /^\s*(?:[\p{L}\p{M}]{1,12}\s*[.。,，;；:：!！।—–-]|[√✓✔×✗✘○]\s|[√✓✔×✗✘](?=\p{Script=Han})|[(（[【]\s*[√✓✔×✗✘○]\s*[)）\]】])/u

/** An answer that starts with a sign of right or wrong. */
const signed = /^\s*[(（[【]?[√✓✔×✗✘○]/u

/** What kind of question an item is. */
export function kindOf(
  entry: Entry,
  title: string,
  tags: readonly string[],
  options: readonly Option[],
  answer: readonly Block[],
): Kind {
  if (entry.cloze) return 'cloze'
  const said = [title, ...tags, ...entry.head.tags].join(' ').toLowerCase()
  if (options.length >= 2) return choiceKind(options, said)
  const text = plainText(answer)
  if (
    truthIn(text) !== null &&
    (saysTrueOrFalse(said) ||
      ((asking(title) === null || hasBlank(title)) && text.length <= 12) ||
      ((asking(title) === null || signed.test(text)) && statement.test(title) && judged.test(text)))
  )
    return 'true-false'
  return isProblem(entry) || isCoding(title, entry, text, answer) ? 'coding' : 'open'
}

function choiceKind(options: readonly Option[], said: string): Kind {
  const truths = options.map(({ content }) => truthIn(plainText(content)))
  if (options.length === 2 && truths.includes(true) && truths.includes(false)) return 'true-false'
  return options.filter(({ correct }) => correct).length > 1 || saysSeveral(said)
    ? 'multiple-choice'
    : 'choice'
}

/** A task, not a question, that is answered by code for the most part. */
function isCoding(title: string, entry: Entry, text: string, answer: readonly Block[]): boolean {
  if (asking(title) === 'mark' || entry.head.asking === 'words') return false
  const size = answer.reduce((sum, block) => sum + (block.type === 'code' ? block.value.length : 0), 0)
  const task =
    asking(title) === 'tells' || entry.head.tags.length > 0 || entry.survey.stated || entry.survey.asked
  return task && size > 20 && size * 2 > text.length
}
