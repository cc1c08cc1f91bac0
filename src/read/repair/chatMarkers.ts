import type { Edit } from './edits.ts'
import type { Lines } from './lines.ts'

/**
 * Marks of chat templates, never text: `<|user|>`, `<|im_start|>assistant`, `<|eot_id|>`; `<start_of_turn>model` of Gemma;
 * `<｜User｜>` of DeepSeek, with wide bars; `[INST]`, `<<SYS>>` and `</s>` of Llama 2.
 */
const marker =
  /<\|(?:im_start|start_header_id)\|>(?:user|assistant|system)?|<\|[a-z][a-z_]{1,24}\|>|<start_of_turn>(?:user|model)?|<end_of_turn>|<｜[A-Za-z▁_]{1,32}｜>|<s>(?=\s*\[INST\])|<\/s>|\[\/?INST\]|<<\/?SYS>>/g

/** What a line with a marker holds; most lines hold none of it. */
const hint = /<[|｜]|_of_turn>|<\/s>|\[\/?INST|<<\/?SYS/

/** Takes chat markers out; what one glued together becomes two blocks. */
export function chatMarkers({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  // `</s>` also ends struck text in HTML.
  const strikes = lines.some(({ text, code }) => !code && /<s>(?!\s*\[INST\])/.test(text))
  for (const line of lines) {
    if (line.code || !hint.test(line.text)) continue
    for (const match of line.text.matchAll(marker)) {
      const before = line.text.slice(0, match.index)
      if (quoted(before) || (strikes && match[0] === '</s>')) continue
      const after = line.text.slice(match.index + match[0].length)
      const glued = before.trim() !== '' && after.trim() !== ''
      const start = line.start + match.index
      const message = `chat marker \`${match[0]}\` taken out${glued ? ', and what it glued together parted' : ''}`
      edits.push({ start, end: start + match[0].length, text: glued ? '\n\n' : '', message })
    }
  }
  return edits
}

/** Within inline code an odd number of backticks stands before. */
function quoted(before: string): boolean {
  return (before.split('`').length - 1) % 2 === 1
}
