import { withoutLimit } from './limit.ts'

/** Particles that may follow any noun, the longest first. */
const anyParticle =
  /^(.+?)(에서는|에서의|에서도|에게서|으로부터|로부터|에서|에게|부터|까지|보다는|보다|처럼|이란|이라는|이라고|에는|들의|들은|들을|들이)$/
const closed = /^(.+?)(으로의|으로는|으로|과의|은|을|과|이)$/
const open = /^(.+?)(로의|로는|로|와의|와|는|를|가|란|라는|라고)$/
const either = /^(.{2,}?)(의|에)$/
/** Particles, and nouns that end like a noun with a particle. */
const ownEnding =
  /^(?:에서|에서는|에게|부터|까지|보다|처럼|이란|이라는|이라고|에는|들의|들은|들을|들이|으로|으로는|라는|라고|로의|로는|와의|과의|와는|어느|어떤)$|(?:결과|성과|통과|초과|경과|효과|사이|회의|정의|동의|의의|평가|추가|증가|국가|길이|높이|깊이|넓이|경로|회로|도로|프로|제로|무엇이|차이|왜냐|하는|있는|없는|되는|않는|인가)$/

/** The ending of a verb that asks how one gets there: `줄이려면`. */
const wishing = /^(?:(.{2,})(?:하|되|시키)려면|(.+?)으?려면)$/

/** Sets the particle of a Korean noun apart; which particle can follow depends on whether its last syllable is closed. */
export function foldKorean(text: string): string {
  return withoutLimit(text)
    .replace(/(?<=[a-z0-9+#])(?=\p{Script=Hangul})/gu, ' ')
    .replace(/\p{Script=Hangul}+/gu, apart)
}

function apart(word: string): string {
  if (word.length < 2 || ownEnding.test(word)) return word
  const [wished, name = '', stem = ''] = wishing.exec(word) ?? []
  if (wished !== undefined) return `${name}${stem} 려면`
  const found =
    anyParticle.exec(word) ?? suited(word, closed, true) ?? suited(word, open, false) ?? either.exec(word)
  if (found === null) return word
  const [, noun = word, particle = ''] = found
  return `${noun} ${particle}`
}

/** A particle that fits the end of the noun; one syllable of a noun is enough only before 을 를 은 는 와 과 란. */
function suited(word: string, pattern: RegExp, wantsClosed: boolean): RegExpExecArray | null {
  const found = pattern.exec(word)
  if (found === null) return null
  const [, noun = '', particle = ''] = found
  const code = noun.charCodeAt(noun.length - 1) - 0xac00
  if (code < 0 || code > 11_171) return null
  const final = code % 28
  const rieul = final === 8 && particle.startsWith('로')
  if ((final !== 0) !== wantsClosed && !rieul) return null
  return noun.length > 1 || /^[을를은는와과란]$/.test(particle) ? found : null
}
