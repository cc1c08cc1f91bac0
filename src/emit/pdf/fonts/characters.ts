/**
 * What a character is to the setting of a line, after W3C's Requirements for Chinese Text Layout:
 * `square` Han, kana, bopomofo, parted from letters by a little space; `letter` letters and digits of alphabets;
 * `open` opening marks, never at the end of a line, their left half is empty; `close` closing marks and points, never
 * at the start of a line, their right half is empty; `following` marks that start no line but fill their square.
 */
export type Class = 'other' | 'square' | 'letter' | 'space' | 'open' | 'close' | 'following'

const open = '（《〈「『【〔［｛〖〘“‘'
const close = '）》〉」』】〕］｝〗〙”’，。、；：．'
const following = '！？‼⁇⁈⁉·・‧～—–…‥／％‰℃°ー々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ'

const marks: ReadonlyMap<number, Class> = new Map<number, Class>([
  ...[...open].map((mark) => [mark.codePointAt(0) ?? 0, 'open'] as const),
  ...[...close].map((mark) => [mark.codePointAt(0) ?? 0, 'close'] as const),
  ...[...following].map((mark) => [mark.codePointAt(0) ?? 0, 'following'] as const),
  [0x20, 'space'],
  [0xa0, 'space'],
])

/** First and last characters of the blocks of each class, in order. */
const squares = [
  0x2e80, 0x2fdf, 0x3005, 0x3007, 0x3021, 0x3029, 0x3040, 0x30ff, 0x3105, 0x312f, 0x31a0, 0x31ff, 0x3400,
  0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff, 0x20000, 0x3ffff,
]
const letters = [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f, 0x370, 0x52f, 0x1e00, 0x1fff]

const known: (Class | undefined)[] = new Array(0x10000).fill(undefined)

/** Classes of characters, by code point. */
export function classOf(character: number): Class {
  const found = known[character]
  if (found !== undefined) return found
  const kind = marks.get(character) ?? blockOf(character)
  if (character <= 0xffff) known[character] = kind
  return kind
}

function blockOf(character: number): Class {
  if (inside(character, letters)) return 'letter'
  return inside(character, squares) ? 'square' : 'other'
}

/** Whether a character is written in a square: Han, kana and their marks. */
export function isEastAsian(character: number): boolean {
  return (
    character >= 0x2e80 &&
    (inside(character, squares) ||
      (character >= 0x3000 && character <= 0x303f) ||
      (character >= 0xff01 && character <= 0xff60))
  )
}

/** Characters that are nothing to look at: joiners, variation selectors, marks of direction, soft hyphens. */
export function isInvisible(character: number): boolean {
  if (character < 0xad) return false
  return (
    character === 0xad ||
    character === 0xfeff ||
    character === 0x61c ||
    character === 0x180e ||
    (character >= 0x200b && character <= 0x200f) ||
    (character >= 0x202a && character <= 0x202e) ||
    (character >= 0x2060 && character <= 0x206f) ||
    (character >= 0xfe00 && character <= 0xfe0f) ||
    (character >= 0xe0000 && character <= 0xe01ef)
  )
}

/** Blocks of scripts whose letters join, move or stack: Hebrew to Myanmar, Khmer and beyond, both Arabic forms. */
const shapedBlocks = [
  0x590, 0x109f, 0x1700, 0x18af, 0x1900, 0x1c4f, 0x1cd0, 0x1cff, 0xa800, 0xa82f, 0xa840, 0xa8ff, 0xa930,
  0xaaff, 0xabc0, 0xabff, 0xfb1d, 0xfdff, 0xfe70, 0xfefc, 0x10a00, 0x10a5f, 0x10d00, 0x10d3f, 0x11000,
  0x11fff, 0x1e900, 0x1e95f,
]

/** Whether the letters of a word have to be set together, by the tables of their font. */
export function isShaped(character: number): boolean {
  return character >= 0x590 && inside(character, shapedBlocks)
}

function inside(character: number, ranges: readonly number[]): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (character < (ranges[index] ?? 0)) return false
    if (character <= (ranges[index + 1] ?? 0)) return true
  }
  return false
}

/** Curly quotes, dashes and dots that Chinese and Latin fonts both have, in very different widths. */
export const sharedMarks: ReadonlySet<number> = new Set([
  0x2018, 0x2019, 0x201c, 0x201d, 0x2014, 0x2026, 0xb7,
])

/** Roots, which Chinese fonts draw with a bar over nothing; as a sign of its own, such as the tick of a teacher, it has none. */
export function isRoot(character: number): boolean {
  return character >= 0x221a && character <= 0x221c
}
