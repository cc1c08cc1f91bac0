/** Whether a language is written in squares: its lines need more room between them, and may run from top to bottom. */
export function isEastAsian(lang: string): boolean {
  return /^(?:zh|ja|ko|yue)\b/i.test(lang)
}
