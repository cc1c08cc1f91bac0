/**
 * A text without the signs that plain text has for what a page raises or lowers: `N²` is `N2`, `S_i` is `Si`, as it is copied
 * from a page.
 */
export function levelled(text: string): string {
  return text.replace(/[¹²³⁰ⁱ⁴-ⁿ₀-₎]/gu, (sign) => sign.normalize('NFKC')).replace(/[_^]/g, '')
}
