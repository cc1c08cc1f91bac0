import type { Option } from '../../model/book.ts'
import { plainText } from '../../model/text.ts'
import { truthIn } from '../text/truth.ts'
import { rightWords } from '../text/words.ts'
import { clean } from './cleanBody.ts'
import type { Fields } from './fields.ts'
import { keyNamed, keysByText, keysIn } from './key.ts'
import type { RawOption } from './options/marked.ts'

/** Options with the right ones told, and keys that are none of them. */
export interface Choice {
  readonly options: readonly Option[]
  readonly wrong: readonly string[]
}

/** Settles which options are right: by the key, by their own marks, by their text in the answer, by true and false. */
export function choiceOf(fields: Fields): Choice {
  const { options, key } = fields
  if (options.length < 2) return { options: [], wrong: [] }
  const known = options.map((option) => option.key)
  const said = bySaid(options, key)
  const judged = keysTrue(key, known) ?? keysJudged(key, known) ?? byInitial(options, key) ?? said.bare
  const told = judged === null ? keysIn(key, known) : { keys: judged, wrong: [] }
  const named = told === null ? keyInExplanation(fields, known) : null
  const right =
    told && told.keys.length > 0
      ? told.keys.length === 1 && said.several.includes(told.keys[0] ?? '')
        ? said.several
        : told.keys
      : (said.any ?? byMarks(options) ?? byText(options, key) ?? byTruth(options, key) ?? named?.keys ?? null)
  return {
    options: options.map(({ key, own = key, content }) => ({
      key: own,
      content: clean(content),
      correct: right === null ? null : right.includes(key),
    })),
    wrong: (told ?? named)?.wrong ?? [],
  }
}

/** `故选 B。`, `the correct answer is C`: an answer or an explanation that names the key, where nothing else does. */
function keyInExplanation(
  { answer, explanation, options }: Fields,
  known: readonly string[],
): ReturnType<typeof keysIn> {
  if (options.some(({ marked }) => marked === true)) return null
  const named = keyNamed(plainText([...answer, ...explanation]).slice(0, 4000))
  return named === null ? null : keysIn(named, known)
}

/**
 * The one option whose text is the first line of an answer: no bold of others tells more. Where options have no letters it is
 * no number of one either: `2` of `- 18  - 2`. Several that a line gives one by one are more than the letter of the first.
 */
function bySaid(
  options: readonly RawOption[],
  answer: string,
): {
  readonly any: readonly string[] | null
  readonly bare: readonly string[] | null
  readonly several: readonly string[]
} {
  const right = byText(options, answer.trimStart().split('\n')[0] ?? '') ?? []
  const any = right.length === 1 ? right : null
  const bare = options.some(({ own }) => own !== undefined) ? null : any
  return { any, bare, several: right.length > 1 ? right : [] }
}

function byMarks(options: readonly RawOption[]): readonly string[] | null {
  const right = options.filter(({ marked }) => marked === true).map(({ key }) => key)
  return right.length > 0 && right.length < options.length ? right : null
}

function byText(options: readonly RawOption[], answer: string): readonly string[] | null {
  const right = keysByText(
    answer,
    options.map(({ key, content }) => ({ key, text: plainText(content) })),
  )
  return right.length > 0 ? right : null
}

/** `True`, `错`: of two options the one that says the same. */
function byTruth(options: readonly RawOption[], answer: string): readonly string[] | null {
  const truth = truthIn(answer)
  if (truth === null || options.length !== 2) return null
  const right = options.find(({ content }) => truthIn(plainText(content)) === truth)
  return right ? [right.key] : null
}

/** `E` of `Certo` and `Errado`, `S` of `Betul` and `Salah`: of two verdicts without letters the one that starts so. */
function byInitial(options: readonly RawOption[], answer: string): readonly string[] | null {
  const letter = /^\s*[(（]?(\p{Lu})[)）]?[\s.]*$/u.exec(answer)?.[1]
  if (letter === undefined || options.length !== 2 || options.some(({ own }) => own !== undefined))
    return null
  const texts = options.map(({ content }) => plainText(content).trim())
  const truths = texts.map(truthIn)
  const right = options.filter((_, at) => texts[at]?.toUpperCase().startsWith(letter))
  return truths.includes(true) && truths.includes(false) && right.length === 1 ? [right[0]?.key ?? ''] : null
}

const judgedLine = /^\s*(\p{L})\s*(?:[-–—:.)(]+\s*(.*?))?[\s.)]*$/u

const verdict = /(?<!\p{L})(\p{L})\s*[-–—:=.)]+\s*([\p{L}\p{M}√×✓✗]+)/gu

/** Letters with a verdict each, `a) V  b) F  c) V`: the true ones; null where the answer is none such for every option. */
function keysTrue(answer: string, known: readonly string[]): readonly string[] | null {
  const judged = [...answer.matchAll(verdict)].map(([, letter = '', word = '']) => ({
    key: letter.toUpperCase(),
    truth: truthIn(word),
  }))
  const isWhole = judged.every(({ key, truth }, index) => key === known[index] && truth !== null)
  if (judged.length < 2 || judged.length !== known.length || !isWhole) return null
  return judged.flatMap(({ key, truth }) => (truth ? [key] : []))
}

/** Keys in lines of their own, the right ones with a word for it: `A`, `B - Correct`, `C`; null where an answer is none such. */
function keysJudged(answer: string, known: readonly string[]): readonly string[] | null {
  const lines = answer.split('\n').map((line) => judgedLine.exec(line))
  const end = lines.findIndex((line) => line === null || !known.includes(line[1]?.toUpperCase() ?? ''))
  const judged = end < 0 ? lines : lines.slice(0, end)
  const right = judged.filter((line) => rightWords.has((line?.[2] ?? '').toLowerCase()))
  if (judged.length < 2 || right.length === 0 || right.length === judged.length) return null
  return right.map((line) => line?.[1]?.toUpperCase() ?? '')
}
