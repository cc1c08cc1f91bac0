/** Nukta out (ज़, ज), one sign of nasal vowels (ँ, ं), words that ask said once (कहाँ-कहाँ). */
export function foldHindi(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('\u093c', '')
    .replaceAll('\u0901', '\u0902')
    .replaceAll('।', ' ')
    .normalize('NFC')
    .replace(/(कहां|कौन|क्या|किन)[- ]\1(?![\p{L}\p{M}])/gu, '$1')
}
