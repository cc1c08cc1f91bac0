import { entity, parts, square } from './parts.ts'

/** Letters and digits of other scripts with what stands between them: `Brewer's conjecture`, `P &amp; L`. */
const run = new RegExp(
  `${entity}|(?!${square})[\\p{L}\\p{N}](?:(?:${entity}|(?!${square})[^&])*(?:${entity}|(?!${square})[\\p{L}\\p{N}]))?`,
  'gu',
)

/**
 * XHTML in which the letters of other scripts that stand in an emphasis are marked: among those that fill a square it is
 * shown by dots, which belong to squares alone.
 */
export function slanted(xhtml: string): string {
  let depth = 0
  return xhtml.replace(parts, (part) => {
    if (part === '<em>') depth++
    else if (part === '</em>') depth--
    return part.startsWith('<') || depth === 0 ? part : part.replace(run, marked)
  })
}

function marked(found: string): string {
  return found.startsWith('&') ? found : `<span class="slanted">${found}</span>`
}
