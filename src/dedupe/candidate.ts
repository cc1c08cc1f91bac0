import type { Nodes } from 'mdast'
import { type Bigrams, dice } from '../model/bigrams.ts'
import type { Content } from '../model/content.ts'
import type { Item } from '../model/item.ts'
import type { Veto } from '../model/mergeRules.ts'
import { nodeText, plainText } from '../model/text.ts'
import { type Frame, type FrameOptions, frame } from './frame/frame.ts'
import { pointsBelow } from './lexicon/pointing.ts'
import { eachPiece, sentenceKey } from './merge/said.ts'
import { alikeAnswered, compare, compareAnswered } from './pair/compare.ts'
import { besideOffer, isAnswer, type OfferRule, offeredByBoth, offersOf } from './pair/offer.ts'
import type { Verdict } from './pair/verdict.ts'
import { bigramsOf } from './text/likeness.ts'
import { exactKey } from './text/normalise.ts'
import { learnAliases } from './words/aliases.ts'

/** An item made ready for comparison. */
export interface Candidate {
  readonly item: Item
  readonly frame: Frame
  /** What stands under the title and makes another question of the same words: each in a normal form. */
  readonly code: string
  readonly images: string
  readonly options: ReadonlySet<string>
  readonly prompt: Frame | null
  /** What it has to be answered with, as far as another item has the same. */
  readonly offers: readonly string[]
  /** Bigrams of the answer, made when first asked for; null where there is no answer. */
  readonly answer: () => Bigrams | null
}

/** What the items of a book tell of each other. */
export interface Common {
  /** Abbreviations that their titles state. */
  readonly aliases: ReadonlyMap<string, string>
  /** What those offer that another one offers too. */
  readonly offers: ReadonlyMap<Item, readonly string[]>
}

/** Reads all that is compared, so that each can be made ready by itself. */
export function commonOf(items: readonly Item[]): Common {
  return { aliases: learnAliases(items.map((item) => item.title)), offers: offersOf(items) }
}

// Moved by a fifth, none of these numbers changes a test of repeats: they keep out what is far off.

/** Fewest characters of a sentence, in its normal form, that tells an answer: shorter ones stand in many. */
const telling = 10
/** So many sentences of an answer are looked up, so that long answers do not make many pairs. */
const mostTelling = 12
/** Two questions offer the same where so much of the longer list stands in the other, 0…1: three of four. */
const sameOptions = 0.75
/** Likeness of two prompts from which on they ask the same: of their names, or of their letters where there is no lexicon. 0…1. */
const samePrompt = { names: 0.34, letters: 0.5 }
/** A title whose names weigh less than this together names too little to be asked without what stands under it. */
const namesLittle = 6
/** A title whose names weigh less names nothing, or one thing only. */
const namesOne = 4.5

/** Prepares an item. */
export function candidateOf(item: Item, options: FrameOptions & Partial<Common>): Candidate {
  const prompt = plainText(proseOf(item.prompt))
  let answer: Bigrams | null | undefined
  return {
    item,
    frame: frame(item.title, { ...options, article: item.article ?? null }),
    code: codeOf(item.prompt),
    images: imagesOf(item.prompt),
    options: new Set(item.options.map((option) => exactKey(optionText(option.content)))),
    prompt: prompt.trim() === '' ? null : frame(prompt, options),
    offers: options.offers?.get(item) ?? [],
    answer: () => {
      if (answer === undefined) answer = answerOf(item)
      return answer
    },
  }
}

/** Judges two items: titles, what stands under them, and, where the titles leave room, the answers. */
export function compareItems(a: Candidate, b: Candidate): Verdict {
  const verdict = compareAnswered(a.frame, b.frame, materialVetoes(a, b), () => answersOf(a, b))
  const rule = offerRule(a, b)
  return rule === null ? verdict : besideOffer(a.frame, b.frame, verdict, rule)
}

/** The same; null where they are two questions. */
export function alikeItems(a: Candidate, b: Candidate): Verdict | null {
  if (offerRule(a, b) !== null) {
    const verdict = compareItems(a, b)
    return verdict.decision === 'distinct' ? null : verdict
  }
  return alikeAnswered(a.frame, b.frame, materialVetoes(a, b), () => answersOf(a, b))
}

/** The rule by which two items may be one for what they are to be answered with; null where that is not the same. */
function offerRule(a: Candidate, b: Candidate): OfferRule | null {
  if (a.offers.length === 0 || b.offers.length === 0) return null
  const offer = offeredByBoth(a.offers, b.offers)
  if (offer === null) return null
  if (!isAnswer(offer)) return 'same-options'
  return a.options.size > 0 && b.options.size > 0 ? 'same-right' : 'same-answer'
}

/** Whether two items are written alike in all that a comparison looks at. */
export function twinKey({ frame, code, images, options, prompt, offers }: Candidate): string {
  const title = frame.isRepeated ? `${frame.key} *` : frame.key
  return [title, code, images, [...options].sort().join('\u0001'), prompt?.key ?? '', ...offers].join(
    '\u0000',
  )
}

function answersOf(a: Candidate, b: Candidate): number | null {
  const [x, y] = [a.answer(), b.answer()]
  return x === null || y === null ? null : Math.round(dice(x, y) * 100) / 100
}

/** Equal words over another code, picture, choice or prompt ask something else: `What is the output?` */
function materialVetoes(a: Candidate, b: Candidate): readonly Veto[] {
  const found: Veto[] = []
  const isBare = (): boolean => (isGeneric(a.frame) && isGeneric(b.frame)) || points(a.frame)
  if (differ(a.code, b.code, isBare)) found.push('code')
  if (differ(a.images, b.images, isBare)) found.push('image')
  if (optionsDiffer(a, b) && !isRightInBoth(a, b)) found.push('options')
  if (promptsDiffer(a, b)) found.push('prompt')
  return found
}

/** One side may leave it out (a summary repeats the title only) unless the title alone asks nothing. */
function differ(x: string, y: string, isBare: () => boolean): boolean {
  return x !== y && ((x !== '' && y !== '') || isBare())
}

/** Whether the same option is right in both, whatever else there is to choose from, under titles that ask without it. */
function isRightInBoth(a: Candidate, b: Candidate): boolean {
  const asks = ({ frame }: Candidate): boolean => !points(frame) && weightOf(frame) >= namesOne
  return offerRule(a, b) === 'same-right' && asks(a) && asks(b)
}

function optionsDiffer(a: Candidate, b: Candidate): boolean {
  if (a.options.size === 0 || b.options.size === 0) return false
  const common = [...a.options].filter((text) => b.options.has(text)).length
  return common / Math.max(a.options.size, b.options.size) < sameOptions
}

/**
 * Prompts that share no third of their names ask different things under a title that names little; one that points, or tells to
 * choose, `Select the answer that completes the sentence.`, needs the same. Under a title that says it all they only spell it out.
 */
function promptsDiffer({ frame: title, prompt: x }: Candidate, { prompt: y }: Candidate): boolean {
  if (x === null || y === null || x.squashed === y.squashed) return false
  const needsSame = points(title) || title.intent.includes('CHOOSE')
  if (!isGeneric(title) && !needsSame) return false
  const { decision, evidence } = compare(x, y)
  if (x.lang === null || y.lang === null) return dice(bigramsOf(x.key), bigramsOf(y.key)) < samePrompt.letters
  return evidence.score < samePrompt.names || (needsSame && decision !== 'merge')
}

function points({ key }: Frame): boolean {
  return pointsBelow.test(key)
}

/** A title that names nothing: `What is printed?`, `选择正确的一项`. */
function isGeneric(title: Frame): boolean {
  return weightOf(title) < namesLittle
}

function weightOf({ focus }: Frame): number {
  return focus.reduce((sum, unit) => sum + unit.weight, 0)
}

function optionText(content: Content): string {
  return `${plainText(content)} ${imagesOf(content)}`
}

function codeOf(content: Content | null): string {
  return collect(content, (node) => (node.type === 'code' || node.type === 'math' ? node.value : null))
    .map((value) => value.replace(/\s+/g, ' ').trim())
    .join('\n')
}

function imagesOf(content: Content | null): string {
  return collect(content, (node) => (node.type === 'image' ? node.url : null)).join('\n')
}

function proseOf(content: Content | null): Content | null {
  return content?.filter((block) => block.type !== 'code' && block.type !== 'math') ?? null
}

function collect(content: Content | null, pick: (node: Nodes) => string | null): readonly string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    const picked = pick(node)
    if (picked !== null) found.push(picked)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const block of content ?? []) visit(block)
  return found
}

/** Sentences of an answer that are long enough to tell it; two answers that are alike share one. */
export function tellingSentences({ item: { answer } }: Candidate): readonly string[] {
  const keys = new Set<string>()
  for (const block of answer ?? []) {
    for (const sentence of eachPiece(nodeText(block))) {
      const key = sentenceKey(sentence)
      if (key.length >= telling) keys.add(key)
      if (keys.size === mostTelling) return [...keys]
    }
  }
  return [...keys]
}

function answerOf({ answer }: Item): Bigrams | null {
  if (answer === null) return null
  const text = answer.map(nodeText).join('\n')
  return text.trim() === '' ? null : bigramsOf(text)
}
