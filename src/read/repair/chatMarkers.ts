import type { Edit } from './edits.ts'
import type { Lines } from './lines.ts'

/** `<|user|>`, `<|im_start|>assistant`, `<|eot_id|>`, `[INST]` and their kin: marks of chat templates, never text. */
const marker =
  /(?:<\|(?:im_start|start_header_id)\|>(?:user|assistant|system)?)|<\|[a-z][a-z_]{1,24}\|>|\[\/?INST\]|<<\/?SYS>>/g

/** Takes chat markers out; what one glued together becomes two blocks. */
export function chatMarkers({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.code || !/<\||\[\/?INST|<<\/?SYS/.test(line.text)) continue
    for (const match of line.text.matchAll(marker)) {
      const before = line.text.slice(0, match.index)
      if (quoted(before)) continue
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
