import names from 'color-name'

/** A colour: red, green, blue and how much it covers, each 0…1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number]

/** A colour of CSS; null for `none` and for what is no colour. `current` is what `currentColor` means. */
export function parseColor(text: string, current: Color): Color | null {
  const value = text.trim().toLowerCase()
  if (value === 'currentcolor') return current
  const named = (names as Readonly<Record<string, readonly [number, number, number]>>)[value]
  if (named !== undefined) return [named[0] / 255, named[1] / 255, named[2] / 255, 1]
  if (value.startsWith('#')) return hexColor(value.slice(1))
  const [, kind, list = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(value) ?? []
  if (kind === undefined) return null
  const parts = list.split(/[\s,/]+/).filter((part) => part !== '')
  const share = (part: string | undefined, whole: number): number =>
    part === undefined
      ? 1
      : part.endsWith('%')
        ? Number.parseFloat(part) / 100
        : Number.parseFloat(part) / whole
  const alpha = share(parts[3], 1)
  const color =
    kind === 'rgb'
      ? [share(parts[0], 255), share(parts[1], 255), share(parts[2], 255)]
      : hslColor(Number.parseFloat(parts[0] ?? '0'), share(parts[1], 100), share(parts[2], 100))
  const [red = 0, green = 0, blue = 0] = color.map(clamped)
  return [red, green, blue, clamped(alpha)]
}

/** The operator that fills with a colour; in capitals it is the one that draws lines. */
export function operatorOf([red, green, blue]: Color): string {
  const parts = [red, green, blue].map((part) => Math.round(part * 1000) / 1000)
  return new Set(parts).size === 1 ? `${parts[0]} g` : `${parts.join(' ')} rg`
}

function hexColor(digits: string): Color | null {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return null
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  const [red = 0, green = 0, blue = 0, alpha = 1] = [0, 2, 4, 6]
    .filter((at) => at < long.length)
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
  return [red, green, blue, alpha]
}

/** CSS Color 4, 7.1. */
function hslColor(hue: number, saturation: number, lightness: number): number[] {
  const spread = saturation * Math.min(lightness, 1 - lightness)
  return [0, 8, 4].map((offset) => {
    const place = (offset + hue / 30 + 360) % 12
    return lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1))
  })
}

function clamped(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}
