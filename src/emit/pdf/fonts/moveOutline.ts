const repeat = 0x08
const shortX = 0x02
const sameX = 0x10

/**
 * A simple glyph's outline moved to the right by `by` units of the font (OpenType, `glyf`): only its box and its first
 * point have to change, for every other point is written as the distance from the one before. A composite outline and
 * an empty one are given back as they are.
 */
export function moveOutline(outline: Uint8Array, by: number): Uint8Array {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  if (outline.length === 0 || view.getInt16(0) <= 0) return outline
  const contours = view.getInt16(0)
  const points = view.getUint16(8 + 2 * contours) + 1
  const start = 12 + 2 * contours + view.getUint16(10 + 2 * contours)
  const { flags, end } = readFlags(outline, start, points)
  const first = flags[0] ?? 0
  const short = (first & shortX) !== 0
  const before = short
    ? (outline[end] ?? 0) * (first & sameX ? 1 : -1)
    : first & sameX
      ? 0
      : view.getInt16(end)
  const rest = end + (short ? 1 : first & sameX ? 0 : 2)
  const moved = new Uint8Array(start + points + 2 + outline.length - rest)
  moved.set(outline.subarray(0, start))
  moved.set(flags, start)
  moved[start] = first & ~(shortX | sameX)
  moved.set(outline.subarray(rest), start + points + 2)
  const out = new DataView(moved.buffer)
  out.setInt16(start + points, before + by)
  for (const at of [2, 6]) out.setInt16(at, view.getInt16(at) + by)
  return moved
}

/** The flags of all points, one byte each, and where the x coordinates begin. */
function readFlags(outline: Uint8Array, start: number, points: number): { flags: Uint8Array; end: number } {
  const flags = new Uint8Array(points)
  let at = start
  for (let point = 0; point < points; ) {
    const flag = outline[at++] ?? 0
    const times = flag & repeat ? 1 + (outline[at++] ?? 0) : 1
    flags.fill(flag & ~repeat, point, point + times)
    point += times
  }
  return { flags, end: at }
}
