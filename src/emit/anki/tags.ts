/** Anki parts tags at spaces, the full-width one too, and shows them on a card as HTML that is not escaped. */
const breaks = /[\s\u3000\p{Cc}"'<>&]+/gu

/** One tag, each level of it without a space; `大模型 训练` → `大模型_训练`. */
export function tagOf(levels: readonly string[]): string {
  return levels
    .flatMap((level) => level.split('::'))
    .map((level) =>
      level
        .normalize('NFC')
        .trim()
        .replace(breaks, '_')
        .replace(/^:+|:+$/g, ''),
    )
    .filter((level) => level !== '')
    .join('::')
}

/** Tags as a note holds them: a space on either side, or nothing; without repeats in another case, sorted. */
export function tagList(tags: readonly string[]): string {
  const byKey = new Map<string, string>()
  for (const tag of tags) if (tag !== '' && !byKey.has(tag.toLowerCase())) byKey.set(tag.toLowerCase(), tag)
  const sorted = [...byKey.values()].sort()
  return sorted.length === 0 ? '' : ` ${sorted.join(' ')} `
}
