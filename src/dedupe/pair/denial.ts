import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'
import type { Alignment, Piece } from './align.ts'

/** Words that deny in themselves: 禁止, `unknown`, `fail`, `неизвестный`, `kostenlos`, `prohibido`, 비공개. */
const han = /[禁拒避免缺失无未非丢漏败]|^不/u
const latin =
  /^(?:un|dis|non|mis|in|im|ir|il|des|dés|mé)\p{L}{4,}|less$|free$|los$|^(?:fail|miss|forb|prohib|prohíb|proíb|proib|ban|refus|avoid|reject|exclud|zero|verb[oi]t|vermeid|evit|impe[dc]|interd|vietat|verbod|zakaz|zabron|larang|dilarang|gagal|yasak|cấm|tránh|vô|phi)|s[ıiuü]z$/u
const others =
  /^(?:не|без|запре|отказ|бе[зс]|заборон|비|불|무|미)\p{L}{2,}|금지|실패|거부|ممنوع|حظر|منع|فشل|^(?:अ|ना|बे|गैर|निषेध|मना)\p{L}{2,}/u

/**
 * Whether one question says with a word of its own what the other denies: 不得停车, 禁止停车; `did not agree`, `disagreed`. They
 * are no opposites then, but neither are they one for that.
 */
export function deniesInAWord(a: Frame, b: Frame, { onlyA, onlyB }: Alignment): boolean {
  const apart = Math.abs(a.negations - b.negations)
  const other = a.negations < b.negations ? onlyA : onlyB
  return apart > 0 && other.filter(denies).length >= apart
}

/** In how many of its names a question may deny. */
export const denialsOf = perFrame(({ focus }: Frame): { readonly count: number } => ({
  count: focus.filter(denies).length,
}))

function denies({ surface }: Pick<Piece, 'surface'>): boolean {
  return han.test(surface) || latin.test(surface) || others.test(surface)
}
