import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

const attribute = '(?:[.#][\\w-]+|[\\w-]+=(?:"[^"{}\\n]*"|\'[^\'{}\\n]*\'|[^\\s"\'{}]+))'
const several = `${attribute}(?:[ \\t]+${attribute}){0,12}[ \\t]*\\}`
/** `{: .class key="value"}` of Kramdown behind markup or alone, `{width=50%}` of Pandoc behind a link or a picture. */
const lists = new RegExp(
  `(?<=[)\\]\`*_])\\{:[ \\t]*${several}|^[ \\t]*\\{:[ \\t]*(?:toc[ \\t]*\\}|${several})(?=[ \\t]*$)|(?<=\\))\\{(?=[^{}]*=)[ \\t]*${several}`,
  'gu',
)

/** Attributes that site generators give to what stands before them, `![map](map.png){: width="80"}`: no reader sees them. */
export function attributes({ lines }: Lines): Edit[] {
  return lines.flatMap((line): Edit[] => {
    if (line.code || !line.text.includes('{')) return []
    return [...line.text.matchAll(lists)].map(
      ({ 0: whole, index }): Edit => ({
        start: line.start + index,
        end: line.start + index + whole.length,
        text: '',
        message: `\`${whole.trim()}\`, attributes for a site generator, taken out`,
      }),
    )
  })
}
