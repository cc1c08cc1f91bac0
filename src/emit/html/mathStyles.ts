/** Declarations that a formula may carry: no url, no bracket that would end the rule. */
const harmless = /^[\w\s.:;,#%+-]*$/

/**
 * Moves the `style` attributes of formulas into rules of the page's style sheet, since its policy forbids inline
 * styles: a matrix keeps its spaces and a coloured term its colour. Other markup carries none.
 */
export class MathStyles {
  private readonly numbers = new Map<string, number>()

  /** The markup with `data-m="3"` in place of each style. */
  collect(html: string): string {
    if (!html.includes('<math')) return html
    return html.replace(/(<m[a-z]+\b[^<>]*?) style="([^"]*)"/g, (whole, before: string, style: string) =>
      harmless.test(style) ? `${before} data-m="${this.numberOf(style)}"` : whole.slice(0, before.length),
    )
  }

  /** One rule for each style met. */
  css(): string {
    return [...this.numbers].map(([style, number]) => `[data-m="${number}"]{${style}}\n`).join('')
  }

  private numberOf(style: string): number {
    const known = this.numbers.get(style)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(style, number)
    return number
  }
}
