/** ґ as г, the apostrophe inside a word and accents out. */
export function foldUkrainian(text: string): string {
  return text
    .replaceAll('ґ', 'г')
    .replaceAll('\u0301', '')
    .replace(/(?<=[а-яєії])'(?=[а-яєії])/g, '')
}
