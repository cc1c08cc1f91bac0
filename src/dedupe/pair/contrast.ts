import type { Frame } from '../frame/frame.ts'
import type { Alignment, Piece } from './align.ts'

/** Characters that make another word of one: 前序 and 后序, 乐观 and 悲观. */
const contrasting = new Set(
  '前后左右上下内外正反负大小多少强弱高低长短单双一二三四五六七八九十零百千主从读写升降增减进出入编解有无软硬冷热静动公私新旧乐悲深浅宽广窄快慢早晚同异首尾头父子先中不非可未加减乘除开关始终买卖男女奇偶天地横纵实虚显隐顺逆收付发推拉欠过全半直间子母行列甲乙丙丁东西南北阴阳古今急酸碱凸凹借贷盈亏供需扩缩溢折涨跌取存攻防聚散松紧疏密厚薄粗细远近轻重浮沉明暗雌雄善恶动植胜败得失还',
)
/** Prefixes that turn a word into its opposite. */
const opposing =
  /^(?:un|in|im|ir|il|non|de|dis|des|a|an|ab|anti|re|en|sub|super|inter|intra|pre|post|over|under|hyper|hypo|не|без|анти)$/
/** Prefixes that make opposites of one word: `upload`, `download`; `import`, `export`. */
const exchangeable =
  /^(?:up|down|im|ex|en|de|in|out|at|pre|post|over|under|hyper|hypo|macro|micro|intra|inter|endo|exo|as|des|sub|super|ante|под|от|при|вы|в)$/
/** What denies the name that it stands before: 非同期, 비동기, 反序列化, non blocking. */
const denying = /^(?:非|无|反|未|不|逆|비|반|불|무|역|non|un|anti)$/u

/** Whether a character is one that contrasts with others of its kind. */
export function isContrasting(character: string): boolean {
  return contrasting.has(character)
}

/** Words that say how much of something there is, in pairs, each of another thing that there may be more or less of. */
const degrees = [
  '大小',
  '多少',
  '强弱',
  '高低',
  '长短',
  '快慢',
  '早晚',
  '深浅',
  '宽窄',
  '厚薄',
  '粗细',
  '远近',
  '轻重',
]
const scaleOf = new Map(degrees.flatMap((pair, scale) => [...pair].map((word) => [word, scale] as const)))

/** Whether what is left over on both sides (or on one) makes opposites of two questions, as far as it can be seen in the words. */
export function contrast(a: Frame, b: Frame, { onlyA, onlyB }: Alignment): boolean {
  if (onlyA.length === 0 || onlyB.length === 0)
    return onlyA.some(({ text }) => denying.test(text)) || onlyB.some(({ text }) => denying.test(text))
  return onlyA.some((x) =>
    onlyB.some(
      (y) => opposed(x.text, y.text) && !(isWord(x, a) && isWord(y, b) && areUnlike(x.text, y.text)),
    ),
  )
}

/** Whether a piece is all of a name. */
function isWord({ text, unit }: Piece, { focus }: Frame): boolean {
  return focus[unit]?.text === text
}

/** Whether two words say how much there is of two things: 快 and 高 are no opposites, though 左 and 外 may part two joins. */
function areUnlike(x: string, y: string): boolean {
  const [a, b] = [scaleOf.get(x), scaleOf.get(y)]
  return a !== undefined && b !== undefined && a !== b
}

function opposed(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long.length > short.length + 1 && short.length > 3 && long.endsWith(short))
    return opposing.test(long.slice(0, -short.length))
  const [a, b] = apart(x, y)
  if (exchangeable.test(a) && exchangeable.test(b) && x.startsWith(a) && y.startsWith(b))
    return x.length - a.length >= 4
  if (a.length === 0 || b.length === 0 || a.length > 2 || b.length > 2) return false
  return contrasts(a) && contrasts(b)
}

function contrasts(text: string): boolean {
  for (const character of text) if (!contrasting.has(character)) return false
  return true
}

/** Two texts, or rows of characters, without what they begin and end with alike. */
export function apart<Row extends string | readonly string[]>(a: Row, b: Row): readonly [Row, Row] {
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a[start] === b[start]) start++
  let end = 0
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end) as Row, b.slice(start, b.length - end) as Row]
}
