/** Characters that make another word of one: 前序 and 后序, 乐观 and 悲观. Never taken for slips of the pen. */
const contrasting = new Set(
  '前后左右上下内外正反负大小多少强弱高低长短单双一二三四五六七八九十零百千主从读写升降增减进出入编解有无软硬冷热静动公私新旧乐悲深浅宽窄快慢早晚同异首尾头父子先中不非可未加减乘除开关始终买卖男女奇偶天地横纵实虚显隐顺逆收发推拉欠过全半直间子母行列',
)
/** Prefixes that turn a word into its opposite. */
const opposing =
  /^(?:un|in|im|ir|il|non|de|dis|a|an|ab|anti|re|en|sub|super|inter|intra|pre|post|не|без|des|in|im)$/

/**
 * Whether one word becomes the other by one letter written wrong, left out, doubled or swapped, and neither is likely
 * to be meant: words of fewer than five letters, and letters that oppose, are no slips.
 */
export function isOneEdit(x: string, y: string): boolean {
  const [a, b] = [[...x], [...y]]
  if (/\d/.test(x + y)) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if ([...left, ...right].some((character) => contrasting.has(character))) return false
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(x + y)) return left.length === 1 && right.length === 1
  if (Math.min(a.length, b.length) < 5) return false
  if (start === 0 || (opposing.test(left.join('')) && start === 0)) return false
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
