/** What XML 1.0 forbids even as a reference, or HTML calls an error: controls, non-characters, halves of a pair. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const special = /[&<>]/g
const specialOrQuote = /[&<>"\t\n]/g
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
}

/** Text between tags, the same in HTML and XHTML; what XML cannot hold becomes U+FFFD, so that its loss is seen. */
export function escapeText(text: string): string {
  return text.replace(forbidden, stand).replace(special, reference)
}

/** Text of an attribute between double quotes; a line break survives XML's normalisation. */
export function escapeAttribute(text: string): string {
  return text.replace(forbidden, stand).replace(specialOrQuote, reference)
}

function reference(character: string): string {
  return references[character] ?? character
}

function stand(character: string): string {
  return character === '\f' || character === '\v' ? ' ' : '\ufffd'
}
