/** The operators of a page's content, with what they have set so far: a colour or a spacing is said once. */
export class Operators {
  #list: string[] = []
  #color = ''
  /** Space after each glyph in points, as it was last set; no number where that is not known. */
  #spacing = 0

  push(operators: string): void {
    this.#list.push(operators)
  }

  /** What follows is filled with a colour, given as its operator. */
  fill(color: string): void {
    if (color === this.#color) return
    this.push(color)
    this.#color = color
  }

  /** Glyphs that follow have so much space after them, in points. */
  space(points: number): void {
    const spacing = Math.round(points * 10_000) / 10_000
    if (spacing === this.#spacing) return
    this.push(`${spacing} Tc`)
    this.#spacing = spacing
  }

  /** Paints after operators that hold only inside. */
  within(operators: string, paint: () => void): void {
    const [color, spacing] = [this.#color, this.#spacing]
    this.push(`q\n${operators}`)
    this.forget()
    paint()
    this.push('Q')
    this.#color = color
    this.#spacing = spacing
  }

  /** Keeps a place, and gives what paints there later, whatever has been set meanwhile. */
  slot(): (paint: () => void) => void {
    const place = this.#list.length
    this.push('')
    return (paint) => {
      const [list, color, spacing] = [this.#list, this.#color, this.#spacing]
      this.#list = []
      this.forget()
      paint()
      list[place] = `q\n${this.#list.join('\n')}\nQ`
      this.#list = list
      this.#color = color
      this.#spacing = spacing
    }
  }

  /** Takes nothing for set: what follows is painted after operators of which nothing is known. */
  forget(): void {
    this.#color = ''
    this.#spacing = Number.NaN
  }

  /** The operators so far, as bytes; the list begins anew. */
  take(): Uint8Array {
    const operators = this.#list.join('\n')
    this.#list = []
    return Buffer.from(operators, 'latin1')
  }
}
