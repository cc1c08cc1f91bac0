const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Units of time with the span from which each is used, the largest first. */
const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const

/** A span of time as a reader says it, `10 min`, `3 days`, `1.5 mths`, in the language of the interface. */
export function intervalText(milliseconds: number, lang: string): string {
  const [unit, length] = units.find(([, span]) => milliseconds >= span * 0.95) ?? ['minute', minute]
  const value = Math.max(1, milliseconds / length)
  const maximumFractionDigits = unit === 'month' || unit === 'year' ? 1 : 0
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits,
    numberingSystem: 'latn',
  }).format(value)
}
