/** Number formats that have no code of their own in the file (ECMA-376 part 1, 18.8.30); others there show all digits. */
const known: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd/m',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
}

/** The code of a number format, by its number and the codes that the file has. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? known[id] ?? 'General'
}

/** What stands in a format as it is: in quotes, behind a backslash, colours and currencies in brackets, room for a character. */
const literal = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g

/**
 * A number as its cell shows it: a share in per cent, so many digits behind the point, thousands apart, words around it; else
 * with the 15 digits that a spreadsheet keeps. Dates are as ISO 8601 has them; without a year in the order of the format.
 */
export function numberText(value: number, code: string, since1904: boolean): string {
  const [shown = ''] = code.split(';')
  const bare = shown.replace(literal, (found) => ' '.repeat(found.length))
  if (/general/i.test(bare)) return plain(value)
  if (/[ymdhs]/i.test(bare)) return dateText(value, bare.toLowerCase(), since1904)
  const mask = /[#0?](?:[#0?.,/ ]*[#0?])?%?/.exec(bare)
  const [from, to] = mask === null ? [0, 0] : [mask.index, mask.index + mask[0].length]
  const share = bare.includes('%') ? '%' : ''
  const number = digits(share ? value * 100 : value, mask?.[0] ?? '')
  return `${words(shown.slice(0, from))}${number}${share}${words(shown.slice(to))}`
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
}

function digits(value: number, format: string): string {
  const decimals = /\.([0#?]+)/.exec(format)?.[1] ?? ''
  if (!/^[#0?,.%]+$/.test(format) || /[#?]/.test(decimals)) return plain(value)
  const [whole = '', part] = value.toFixed(Math.min(decimals.length, 20)).split('.')
  const grouped = /[#0],[#0]/.test(format) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return part === undefined ? grouped : `${grouped}.${part}`
}

/** The words of a part of a format: currencies, units. */
function words(part: string): string {
  return [...part.matchAll(literal)]
    .map(([, quoted, one, currency]) => quoted ?? one ?? currency ?? '')
    .join('')
}

const day = 86_400_000

/** Days since the end of 1899, or since 1904 began (ECMA-376 part 1, 18.17.4.1). */
function dateText(value: number, format: string, since1904: boolean): string {
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(epoch + Math.round(value * (day / 1000)) * 1000)
  if (value < 0 || Number.isNaN(date.getTime())) return plain(value)
  const iso = date.toISOString()
  const time = format.includes('s') ? iso.slice(11, 19) : iso.slice(11, 16)
  const parts = format.includes('y')
    ? iso.slice(0, format.includes('d') ? 10 : 7)
    : [...format.replace(/h.*/, '').matchAll(/m+|d+/g)]
        .map(([token]) => (token.startsWith('m') ? date.getUTCMonth() + 1 : date.getUTCDate()))
        .join('/')
  if (!/[hs]/.test(format)) return parts
  return /[yd]/.test(format) ? `${parts} ${time}` : time
}
