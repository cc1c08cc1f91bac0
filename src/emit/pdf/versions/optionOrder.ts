import type { Option, Question } from '../../../model/book.ts'
import { plainText } from '../../../model/text.ts'
import { wordLists } from '../../shared/words.ts'
import { ranked } from './rank.ts'
import { wholeLists } from './wholeLists.ts'

/**
 * The options in the order that `draw` gives them. Each place keeps its letter. An order that says something stays:
 * true and false; numbers that rise or fall; options, or a question, that name letters; `all of the above` at the end
 * (the others change places before it). So does that of a question whose right options nobody has marked, for its key
 * is a text that may name letters.
 */
export function orderedOptions(question: Question, draw: (option: Option) => number): readonly Option[] {
  const { options } = question
  if (!isFree(question)) return options
  const texts = options.map(textOf)
  const end = texts.findLastIndex((text) => !speaksOfAll(text)) + 1
  if (texts.slice(0, end).some(speaksOfAll)) return options
  const order = [...ranked(options.slice(0, end), draw), ...options.slice(end)]
  return order.map((option, index) => ({ ...option, key: options[index]?.key ?? option.key }))
}

function isFree(question: Question): boolean {
  const { kind, options } = question
  if (kind === 'true-false' || !options.some(({ correct }) => correct === true)) return false
  const texts = options.map(textOf)
  const keys = options.map(({ key }) => key).filter((key) => key !== '')
  return (
    !texts.every(isVerdict) &&
    !isSeries(texts) &&
    ![question.title, plainText(question.prompt), ...texts].some((text) => namesKeys(text, keys))
  )
}

function textOf({ content }: Option): string {
  return plainText(content).trim()
}

function speaksOfAll(text: string): boolean {
  return wholeLists.some((pattern) => pattern.test(text))
}

const verdicts = new Set(
  Object.values(wordLists).flatMap((list) => [list.true.toLowerCase(), list.false.toLowerCase()]),
)

function isVerdict(text: string): boolean {
  return verdicts.has(text.toLowerCase().replace(/[.。]$/, ''))
}

const number = /[-−]?\d+(?:[.,]\d+)*/g

/** Whether the options differ in numbers alone that rise or fall: `1 ms`, `10 ms`; `1 to 9`, `10 to 99`. */
function isSeries(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.normalize('NFKC'))
  if (plain.length < 2 || new Set(plain.map((text) => text.replace(number, '#'))).size > 1) return false
  const values = plain.map((text) => [...text.matchAll(number)].map(([found]) => amountOf(found)))
  const [first = []] = values
  return first.length > 0 && [1, -1].some((way) => first.every((_, at) => goes(values, at, way)))
}

/** Whether the numbers at one place of the options go one way; the first may not stand still. */
function goes(values: readonly (readonly number[])[], at: number, way: number): boolean {
  const steps = values.slice(1).map((own, index) => way * ((own[at] ?? 0) - (values[index]?.[at] ?? 0)))
  return steps.every((step) => step > 0 || (at > 0 && step === 0))
}

function amountOf(found: string): number {
  return Number(found.replace('−', '-').replaceAll(',', ''))
}

/**
 * Whether a text speaks of options by their letters: two of them (`A and B`, `A、C`), or one with little else
 * (`only B`, `仅 A 正确`). `A closure` names none: the article stands before a word.
 */
function namesKeys(text: string, keys: readonly string[]): boolean {
  if (keys.length === 0) return false
  const pattern = keys.map((key) => key.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')
  const alone = new RegExp(`(?<![${inWord}])(?:${pattern})(?![${inWord}])`, 'gu')
  const named = new Set([...text.matchAll(alone)].map(([key]) => key))
  if (named.size > 1) return true
  const small = new RegExp(
    `^\\P{L}*(?:(?:${pairWords})\\s+)?(?:${pattern})(?:${between}(?:${pattern}))+\\P{L}*$`,
    'iu',
  )
  if (small.test(text)) return true
  const only = new RegExp(`^(?:${oneWords}|\\P{L})*(?:${pattern})(?:${oneWords}|\\P{L})*$`, 'iu')
  return named.size === 1 && only.test(text)
}

/** What a letter may not touch to stand alone; Chinese parts no words. */
const inWord = "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}_'’"
const pairWords = 'both|either|neither|only|options?|answers?'
const between = '\\s*(?:[,、/&+]|and|or|nor|和|与|與|及|y|e|et|und|и|và|و)\\s*'
const oneWords = [
  'only|just|option|answer|statement|is|correct|right|true|wrong|false',
  '仅|只有|僅|選項|选项|答案|正确|正確|错误|錯誤|对|對|错|錯|是',
  'nur|seulement|solo|sólo|apenas|только|chỉ|のみ|だけ|만',
].join('|')
