/** An affine map as SVG and PDF write it: x → a·x + c·y + e, y → b·x + d·y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Transform = [1, 0, 0, 1, 0, 0]

/** What `inner` does first and `outer` then. */
export function combined(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer
  const [ia, ib, ic, id, ie, jf] = inner
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ]
}

/** A number of an operator; small drawings need more places than points of a page. */
export function precise(value: number): string {
  const rounded = Math.round(value * 1e5) / 1e5
  return Math.abs(rounded) < 1e-5 || Math.abs(rounded) > 1e15 ? '0' : String(rounded)
}

/** The operator that changes the coordinate system. */
export function matrixOf(transform: Transform): string {
  return `${transform.map(precise).join(' ')} cm`
}

/** `translate(1 2) rotate(45)` → one map; what cannot be read is left out. */
export function parseTransform(text: string | undefined): Transform {
  let whole = identity
  for (const [, name = '', list = ''] of (text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    whole = combined(whole, one(name, numbers))
  }
  return whole
}

function one(name: string, [x = 0, y, z, ...rest]: readonly number[]): Transform {
  const turn = (x * Math.PI) / 180
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, x, y ?? 0]
    case 'scale':
      return [x, 0, 0, y ?? x, 0, 0]
    case 'rotate': {
      const turned: Transform = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0]
      const [cx, cy] = [y ?? 0, z ?? 0]
      return combined(combined([1, 0, 0, 1, cx, cy], turned), [1, 0, 0, 1, -cx, -cy])
    }
    case 'skewX':
      return [1, 0, Math.tan(turn), 1, 0, 0]
    case 'skewY':
      return [1, Math.tan(turn), 0, 1, 0, 0]
    case 'matrix':
      return [x, y ?? 0, z ?? 0, rest[0] ?? 1, rest[1] ?? 0, rest[2] ?? 0]
    default:
      return identity
  }
}
