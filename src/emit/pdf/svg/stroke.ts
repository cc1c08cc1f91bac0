import { numbersOf } from './path.ts'
import { type Extent, lengthOf } from './shapes.ts'
import type { Style } from './styles.ts'
import { precise } from './transform.ts'

const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 }
const joins: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 }

/** The operators that say how lines are drawn. */
export function strokeOperators(style: Style, whole: Extent): string {
  const diagonal = Math.sqrt((whole.width ** 2 + whole.height ** 2) / 2)
  const width = lengthOf(style.get('stroke-width'), diagonal) ?? 1
  const dashes = numbersOf(style.get('stroke-dasharray') ?? '')
  const offset = lengthOf(style.get('stroke-dashoffset'), diagonal) ?? 0
  const isDashed =
    dashes.length > 0 && dashes.every((length) => length >= 0) && dashes.some((length) => length > 0)
  return [
    `${precise(width)} w`,
    `${caps[style.get('stroke-linecap') ?? ''] ?? 0} J`,
    `${joins[style.get('stroke-linejoin') ?? ''] ?? 0} j`,
    `${precise(Math.max(1, Number.parseFloat(style.get('stroke-miterlimit') ?? '4') || 4))} M`,
    ...(isDashed ? [`[${dashes.map(precise).join(' ')}] ${precise(offset)} d`] : []),
  ].join(' ')
}
