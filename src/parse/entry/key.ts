import { keyOf, optionLetters } from '../../model/optionLetters.ts'
import { letters as lettersOf } from '../text/fold.ts'
import { and } from '../text/joining.ts'
import { optionNames } from '../text/words.ts'

/** What an option is called, also as the first word of a sentence. */
const words = optionNames
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|')
const small = [...optionLetters].filter((letter) => letter !== letter.toUpperCase()).join('')
const large = [...optionLetters].filter((letter) => letter === letter.toUpperCase()).join('')
/** Capitals may stand together, `BD`; small letters that do are a word. */
const key = `[(（[]?(?:[${large}]|[${small}](?!\\p{L}))[)）\\]]?`
/** White space; a new line only before a key that is alone in it. */
const gap = `(?:[^\\S\\n]|\\n(?=\\s*${key}[.、)]?[^\\S\\n]*(?:\\n|$)))`
const between = `(?:${gap}|[,，、،;；؛&+/])*(?:${and})?${gap}*`
const listed = new RegExp(`^(?:(?:${words})\\s*)?((?:${key}${between}){1,10})(?![\\p{L}\\p{M}\\p{N}'’])`, 'u')
const digits = new RegExp(
  `^(?:(?:${words})\\s*)?[(（[【]?([1-9])[)）\\]】]?(?![\\p{L}\\p{N}]|\\s*[-–—.:：]?\\s*\\p{L}(?!\\p{L}))`,
  'u',
)
/** A key with its bracket before the words of its option, which start with a letter by itself: `B) A single process`, `D) B и C` */
const repeated = new RegExp(
  `^([${optionLetters}])[)）]\\s+(?:[${optionLetters}](?:${between})(?![)）\\]])){1,4}(?=[\\p{L}\\p{N}\`"'«“])`,
  'u',
)
/** A key in quotes, before its counter or before the verb that a sentence ends with: `「ウ」です`, `3번`, `③번입니다` */
const saidAtEnd = new RegExp(
  `^[「『“"]?((?:${key}|[1-9]))[」』”"]?\\s?(?:번|番)?(?:입니다|이다|です|である|だ)?(?=[\\s.。,，、(（]|$)`,
  'u',
)
const severalDigits = new RegExp(`^[1-9](?:\\s*(?:[,，、،;；؛&+/]|${and})\\s*[1-9])+[.。]?$`, 'u')
/** A list of keys as programs write it: `['B', 'C']` */
const array = new RegExp(`^[[({]\\s*((?:["'‘“][${optionLetters}]["'’”]\\s*,?\\s*){1,10})[\\])}]`, 'u')
/** A word between two keys, whose letters are none; `(a)` is a key by itself. */
const andWithin = new RegExp(`(?<=[\\p{L}\\p{N})）\\]]\\s*)(?:${and})(?=\\s*[(（[]?[\\p{L}\\p{N}])`, 'gu')

/**
 * The keys that the start of an answer names: `B`, `A, C`, `BD`, `B. because …`; null where it names none. Keys are
 * those of `known`; letters that are none of them make the whole no key.
 */
export function keysIn(
  text: string,
  known: readonly string[],
): { readonly keys: readonly string[]; readonly wrong: readonly string[] } | null {
  const start = text
    .trim()
    .replace(/^(?:[\s*_`:：→=✅☑√✔]|\ufe0f)+/u, '')
    .slice(0, 80)
    .replace(saidAtEnd, '$1')
    .replace(array, (_, keys: string) => keys.replace(/["'‘“’”]/g, ''))
  const own = repeated.exec(start)?.[1]
  if (own !== undefined && known.includes(keyOf(own))) return { keys: [keyOf(own)], wrong: [] }
  const match = listed.exec(start)
  if (match?.[1]) {
    const keys = [...match[1].replace(andWithin, ' ')]
      .filter((c) => optionLetters.includes(c))
      .map((c) => keyOf(c))
    if (new Set(keys).size < keys.length) return null
    const lone = keys.length === 1
    const rest = start.slice(match[0].length)
    // `b=2 by default` gives a name its value.
    if (lone && /^\p{Ll}=/u.test(start)) return null
    if (lone && /^[aAeEyY]$/.test(match[1].trim()) && /^\s*[a-z]/.test(rest) && match[1].trim() !== 'A.')
      return null
    const wrong = keys.filter((key) => !known.includes(key))
    return { keys: [...new Set(keys.filter((key) => known.includes(key)))], wrong }
  }
  if (severalDigits.test(start)) {
    const named = [...start].filter((c) => /[1-9]/.test(c))
    const keys = named.flatMap((digit) => known[Number(digit) - 1] ?? [])
    return { keys, wrong: named.filter((digit) => known[Number(digit) - 1] === undefined) }
  }
  const number = digits.exec(start)
  const isBracketed = /[)）]/.test(number?.[0] ?? '')
  if (
    number?.[1] &&
    !goesOnTo(number[1], start) &&
    (isBracketed || start.slice(number[0].length).search(/\S/) <= 1)
  ) {
    const key = known[Number(number[1]) - 1]
    return key ? { keys: [key], wrong: [] } : null
  }
  return null
}

/** `(1): heap, (2): stack` fills blanks by their numbers and names no option. */
function goesOnTo(number: string, text: string): boolean {
  return new RegExp(`[\\s,，;；、][(（]?${Number(number) + 1}\\s*[)）:：.．]`, 'u').test(text)
}

/** Between the texts of several options that an answer repeats. */
const joint = new RegExp(`\\s*[,，、،;；؛]\\s*(?:${and})?\\s+|\\s+(?:${and}|[&+])\\s+`, 'u')

/** The keys of the options whose text an answer repeats. */
export function keysByText(
  answer: string,
  options: readonly { readonly key: string; readonly text: string }[],
): string[] {
  const lines = answer
    .split('\n')
    .map((line) => lettersOf(line))
    .filter((line) => line !== '')
  const whole = lettersOf(answer)
  const several = keysOfSeveral(answer, options) ?? keysOfSeveral(answer.split('\n')[0] ?? '', options)
  if (several !== null) return several
  return options
    .filter(({ text }) => {
      const folded = lettersOf(text)
      return folded !== '' && (whole === folded || lines.includes(folded))
    })
    .map(({ key }) => key)
}

/** The keys of options whose texts a line gives one by one, under their letters or not: `A. Rhine and C. Elbe`; null of any other line. */
function keysOfSeveral(
  line: string,
  options: readonly { readonly key: string; readonly text: string }[],
): string[] | null {
  const parts = line.length > 300 ? [] : line.split(joint).map((part) => lettersOf(part))
  if (parts.length < 2 || parts.includes('')) return null
  const named = options.filter(({ key, text }) => {
    const own = lettersOf(text)
    return parts.includes(own) || parts.includes(lettersOf(`${key}${own}`))
  })
  return named.length === parts.length ? named.map(({ key }) => key) : null
}

const names =
  /(?:chọn|đáp án|doğru cevap|jawabannya|jawaban|odpowiedź|答案|正确选项|應選|应选|故选|所以选|选择?|answer is|correct answer is|ответ|réponse(?: correcte)?|respuesta(?: correcta)?|resposta(?: correta)?|risposta(?: corretta| esatta)?|antwort|正解は|정답은)\s*(?:es|est|ist|é|è|adalah|là|[:：])?\s*(?:option\s*)?[(（]?([A-H](?:[\s,，、]*[A-H])*)[)）]?(?![\p{L}\p{N}])/iu

/** The key that a sentence of an answer names, `故选 B。`, `the correct answer is C`; null where none does. */
export function keyNamed(text: string): string | null {
  return names.exec(text)?.[1]?.toUpperCase() ?? null
}

/** Whether a line names a key and says nothing else: `Chọn B.` */
export function isKeyLine(text: string): boolean {
  const match = text.length > 60 ? null : names.exec(text)
  return match !== null && !/[\p{L}\p{N}]/u.test(text.slice(match.index + match[0].length))
}
