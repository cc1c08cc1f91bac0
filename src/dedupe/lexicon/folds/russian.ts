/** ё as е, and no accents. */
export function foldRussian(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('\u0301', '')
}
