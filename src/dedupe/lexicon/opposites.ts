import { alternatives, type Patterns } from './alternatives.ts'

/** Characters that make another word of one: 前序 and 后序, 乐观 and 悲观. */
export const contrasting: ReadonlySet<string> = new Set(
  '前后左右上下内外正反负大小多少强弱高低长短单双一二三四五六七八九十零百千主从读写升降增减进出入编解有无软硬冷热静动公私新旧乐悲深浅宽广窄快慢早晚同异首尾头父子先中不非可未加减乘除开关始终买卖男女奇偶天地横纵实虚显隐顺逆收付发推拉欠过全半直间子母行列甲乙丙丁东西南北阴阳古今急酸碱凸凹借贷盈亏供需扩缩溢折涨跌取存攻防聚散松紧疏密厚薄粗细远近轻重浮沉明暗雌雄善恶动植胜败得失还',
)

/** Words that say how much of something there is, in pairs, each of another thing that there may be more or less of. */
export const degrees: readonly string[] = [
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

/** Prefixes that turn a word into its opposite. */
const opposingBy: Patterns = {
  latin:
    'un|in|im|ir|il|non|de|dis|des|a|an|ab|anti|re|en|sub|super|inter|intra|pre|post|over|under|hyper|hypo',
  ru: 'не|без|анти',
}
/** Prefixes that make opposites of one word: `upload`, `download`; `import`, `export`. */
const exchangeableBy: Patterns = {
  latin:
    'up|down|im|ex|en|de|in|out|at|pre|post|over|under|hyper|hypo|macro|micro|intra|inter|endo|exo|as|des|sub|super|ante',
  ru: 'под|от|при|вы|в',
}
/** What denies the name that it stands before: 非同期, 비동기, 反序列化, non blocking. */
const denyingBy: Patterns = { zh: '非|无|反|未|不|逆', ko: '비|반|불|무|역', latin: 'non|un|anti' }

export const opposing = new RegExp(`^(?:${alternatives(opposingBy)})$`)
export const exchangeable = new RegExp(`^(?:${alternatives(exchangeableBy)})$`)
export const denyingName = new RegExp(`^(?:${alternatives(denyingBy)})$`, 'u')
