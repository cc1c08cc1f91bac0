/** Letters of the Latin script without accents; accents are left out too often to tell words apart by them. */
export function foldLatin(text: string): string {
  if (isAscii(text)) return text
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}
