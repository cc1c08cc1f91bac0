/** Nukta out (ज़, ज), one sign of nasal vowels (ँ, ं), words that ask said once (कहाँ-कहाँ). */
export function foldHindi(text: string): string {
  return (
    text
      .normalize('NFD')
      .replaceAll('\u093c', '')
      .replaceAll('\u0901', '\u0902')
      .replaceAll('।', ' ')
      .normalize('NFC')
      // Of the most of a kind it is asked which: सबसे बड़ा ग्रह कौन है.
      .replace(
        /कौन(?<=सबसे [\p{L}\p{M}]{1,20} [\p{L}\p{M}]{1,20} कौन)(?= (?:है|हैं|था|थी|थे)(?![\p{L}\p{M}]))/gu,
        'कौन सा',
      )
      .replace(/(कहां|कौन|क्या|किन)[- ]\1(?![\p{L}\p{M}])/gu, '$1')
  )
}
