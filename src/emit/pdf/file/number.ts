/** A number of a content stream: at most two places after the point, which is a fiftieth of a hair at any size. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? '0' : String(rounded)
}
