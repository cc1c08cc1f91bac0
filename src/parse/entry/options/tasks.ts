/** What a part of a question counts, at its end: `Find its resistance. (2)`, `… [3 marks]` */
const worth = /\p{L}.{6,}\s[([（【]\s*\d{1,2}(?:[.,]\d)?\s*\p{L}{0,8}\.?\s*[)\]）】]\s*\.?\s*$/u

/** Whether all of several texts, two at least, say what they count: parts of a question, and nothing to choose from. */
export function areTasks(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => worth.test(text))
}
