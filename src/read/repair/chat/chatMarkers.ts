import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

/**
 * Marks of chat templates, never text: `<|user|>`, `<|im_start|>assistant`, `<|eot_id|>`; `<start_of_turn>model` of Gemma;
 * `<｜User｜>` of DeepSeek, with wide bars; `[INST]`, `<<SYS>>` and `</s>` of Llama 2.
 */
const marker =
  /<\|(?:im_start|start_header_id)\|>(?:user|assistant|system)?|<\|[a-z][a-z_]{1,24}\|>|<start_of_turn>(?:user|model)?|<end_of_turn>|<｜[A-Za-z▁_]{1,32}｜>|<s>(?=\s*\[INST\])|<\/s>|\[\/?INST\]|<<\/?SYS>>/g

/** What a line with a marker holds; most texts hold none of it. */
const hint = /<[|｜]|_of_turn>|<\/s>|\[\/?INST|<<\/?SYS/

/** Takes chat markers out; what one glued together becomes two blocks. */
export function chatMarkers({ text, lines }: Lines): Edit[] {
  const edits: Edit[] = []
  if (!hint.test(text)) return edits
  // `</s>` also ends struck text in HTML.
  const strikes = lines.some(({ text, code }) => !code && /<s>(?!\s*\[INST\])/.test(text))
  for (const line of lines) {
    if (line.code || !hint.test(line.text)) continue
    const first = line.text.search(/\S/)
    const last = line.text.trimEnd().length
    const ticks = new Ticks(line.text)
    for (const match of line.text.matchAll(marker)) {
      const end = match.index + match[0].length
      if (ticks.oddBefore(match.index) || (strikes && match[0] === '</s>')) continue
      const glued = first < match.index && end < last
      const message = `chat marker \`${match[0]}\` taken out${glued ? ', and what it glued together parted' : ''}`
      edits.push({
        start: line.start + match.index,
        end: line.start + end,
        text: glued ? '\n\n' : '',
        message,
      })
    }
  }
  return edits
}

/** Counts the backticks of a line as places in it go by: within inline code an odd number stands before. */
class Ticks {
  readonly #text: string
  #at = 0
  #odd = false

  constructor(text: string) {
    this.#text = text
  }

  oddBefore(index: number): boolean {
    for (; this.#at < index; this.#at++) if (this.#text[this.#at] === '`') this.#odd = !this.#odd
    return this.#odd
  }
}
