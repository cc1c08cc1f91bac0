/** What a link leads to, and whether a book may carry it. */
export type LinkKind = 'safe' | 'relative' | 'unsafe'

/** The kind of a link's address; a `//host/…` one is taken for https. */
export function linkKind(url: string): LinkKind {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them, so a scheme could hide behind them
  const plain = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '')
  if (plain.startsWith('#') || plain.startsWith('//')) return 'safe'
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
  if (scheme === undefined) return 'relative'
  return scheme === 'http' || scheme === 'https' || scheme === 'mailto' ? 'safe' : 'unsafe'
}
