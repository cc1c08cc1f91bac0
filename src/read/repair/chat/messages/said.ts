import { addTo } from '../../../../model/collections.ts'
import { isBlank, type Line } from '../../lines.ts'
import { classOf, Furniture, type Stretch } from './furniture.ts'
import type { Head } from './heads.ts'
import { isTime, startsWithTime } from './times.ts'

/** A message of a log: its head, the lines up to the next head, and those of them in which something is said. */
export interface Message extends Stretch {
  readonly head: Head
  readonly said: Stretch
}

/** Most lines below a name that tell who somebody is. */
const mostBadges = 3

/** Whether a message starts in the line of its head. */
export function isInLine(head: Head, lines: readonly Line[]): boolean {
  return head.textAt < (lines[head.last]?.text.trimEnd().length ?? 0)
}

/** The messages of a log, with what a page sets around them: {@link Said}. */
export function messagesIn(
  lines: readonly Line[],
  heads: readonly Head[],
): { readonly messages: readonly Message[]; readonly furniture: Furniture } {
  const all = heads.map((head, at) => ({
    head,
    from: head.last + (isInLine(head, lines) ? 0 : 1),
    to: heads[at + 1]?.first ?? lines.length,
  }))
  const furniture = new Furniture(lines, all)
  const said = new Said(lines, all, furniture)
  const messages = all.map((message) => ({ ...message, said: said.in(message) }))
  const gaps = messages.map(({ said }) => gapIn(lines, said))
  const last = messages.at(-1)
  const gap = gaps.at(-1) ?? null
  // Where nobody leaves lines empty, what stands behind one at the end is said by none of them.
  if (last && gap !== null && gaps.filter((one) => one !== null).length * 5 < messages.length)
    messages[messages.length - 1] = { ...last, said: { from: last.said.from, to: gap } }
  return { messages, furniture }
}

/** The first empty line within a stretch that something stands behind; null where none does. */
function gapIn(lines: readonly Line[], { from, to }: Stretch): number | null {
  let gap: number | null = null
  for (let index = from + 1; index < to; index++) {
    if (!isBlank(lines[index])) {
      if (gap !== null) return gap
    } else gap ??= index
  }
  return null
}

/** Which lines of a message say something: behind the badges of who wrote it, before buttons and what stands between messages. */
class Said {
  readonly #lines: readonly Line[]
  readonly #furniture: Furniture
  readonly #names: ReadonlySet<string>
  /** By author, the lines that all their messages start with. */
  readonly #badges: ReadonlyMap<string, number>
  /** Those of somebody who wrote only once. */
  readonly #usual: number

  constructor(
    lines: readonly Line[],
    messages: readonly (Stretch & { readonly head: Head })[],
    furniture: Furniture,
  ) {
    this.#lines = lines
    this.#furniture = furniture
    const byName = new Map<string, Stretch[]>()
    for (const { head, from, to } of messages) addTo(byName, head.name, { from, to })
    this.#names = new Set(byName.keys())
    const several = [...byName].filter(([, all]) => all.length > 1)
    this.#badges = new Map(several.map(([name, all]) => [name, this.#alike(all)]))
    const counts = [...this.#badges.values()]
    this.#usual = counts.length > 1 ? Math.min(...counts) : 0
  }

  in({ head, from, to }: Stretch & { readonly head: Head }): Stretch {
    const written = this.#written({ from, to })
    const badges = this.#badges.get(head.name) ?? this.#usual
    const start = badges > 0 && written.length > badges ? (written[badges] ?? from) : from
    const said = this.#furniture.said({ from: start, to: Math.min(to, Math.max(start, head.end ?? to)) })
    let end = Math.min(said.from + 1, said.to)
    while (end < said.to && !this.#isAside(end, isInLine(head, this.#lines))) end++
    return { from: said.from, to: end }
  }

  #written({ from, to }: Stretch): number[] {
    const found: number[] = []
    for (let index = from; index < to && found.length <= mostBadges; index++)
      if (!isBlank(this.#lines[index])) found.push(index)
    return found
  }

  /** How many lines all these messages start with, and something is said behind. */
  #alike(messages: readonly Stretch[]): number {
    const all = messages.map((message) =>
      this.#written(message).map((index) => this.#lines[index]?.text.trim() ?? ''),
    )
    const [first = []] = all
    const differs = first.findIndex((text, at) => all.some((texts) => texts[at] !== text))
    const count = differs < 0 ? first.length : differs
    const isAll = messages.some((message, at) => {
      const next = this.#written(message)[count]
      return next === undefined || this.#furniture.has(next) || all[at]?.length === count
    })
    return count > mostBadges || isAll ? 0 : count
  }

  /**
   * Behind an empty line a time alone, or a name of the log in quotes that starts a sentence, `“Ana” left`; among messages in
   * lines one that starts with a time and is none, `14:22 * Ana waves`.
   */
  #isAside(index: number, inLine: boolean): boolean {
    const line = this.#lines[index]
    if (line === undefined || line.code) return false
    if (inLine && startsWithTime(line.text)) return true
    if (!isBlank(this.#lines[index - 1])) return false
    const quoted = /^\s*["“「«]([^"”」»]{1,40})["”」»]/u.exec(line.text)?.[1]
    return isTime(line.text) || this.#names.has(quoted ?? '') || this.#tellsOf(line.text)
  }

  /** A sentence in a script without spaces that starts with a name of the log: `小鹿撤回了一条消息`. */
  #tellsOf(text: string): boolean {
    const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
    for (let length = 2; length <= 20 && length < text.length; length++)
      if (this.#names.has(text.slice(0, length)) && spaceless.test(text[length] ?? '')) return true
    return false
  }
}

/** The index of the line in which a head starts, with lines above that only say its name again, as below a picture. */
export function withNameAbove(lines: readonly Line[], first: number, name: string, from: number): number {
  let start = first
  for (let index = first - 1, seen = 0; index >= from && seen < mostBadges; index--) {
    const text = lines[index]?.text.trim() ?? ''
    if (text === '') continue
    seen++
    const isName = text.includes(name) && text.length <= name.length + 12
    if (isName) start = index
    else if (classOf(text) !== '#') break
  }
  return start
}
