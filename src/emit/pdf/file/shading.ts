/** A change of colour along a line (two points) or between two circles (point and radius each). */
export interface Shading {
  readonly kind: 'axial' | 'radial'
  readonly coords: readonly number[]
  /** In order of `offset`, 0…1; at least one. */
  readonly stops: readonly {
    readonly offset: number
    readonly color: readonly [red: number, green: number, blue: number]
  }[]
}

/** The shading as PDF has it (PDF 1.7, 8.7.4.5); it goes on beyond its ends. */
export function shadingData({ kind, coords, stops }: Shading): Record<string, unknown> {
  return {
    ShadingType: kind === 'axial' ? 2 : 3,
    ColorSpace: 'DeviceRGB',
    Coords: coords,
    Function: functionOf(stops),
    Extend: [true, true],
  }
}

function functionOf(given: Shading['stops']): Record<string, unknown> {
  const [first] = given
  const last = given.at(-1)
  const stops = [
    ...(first !== undefined && first.offset > 0 ? [{ ...first, offset: 0 }] : []),
    ...given,
    ...(last !== undefined && (last.offset < 1 || given.length === 1) ? [{ ...last, offset: 1 }] : []),
  ]
  const parts = stops.slice(1).map(({ color }, index) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: stops[index]?.color ?? color,
    C1: color,
    N: 1,
  }))
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: parts,
    Bounds: stops.slice(1, -1).map(({ offset }) => offset),
    Encode: parts.flatMap(() => [0, 1]),
  }
}
