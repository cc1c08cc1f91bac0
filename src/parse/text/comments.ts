import { fold } from './fold.ts'
import { commentWords } from './words.ts'

/** `3 thoughts on “…”`, as blogs head what readers wrote. */
const counted =
  /^\s*\p{Nd}{1,4}\s+(?:(?:thoughts?|comments?|responses|replies) (?:on|to)|(?:Gedanken|Kommentare|Antworten) (?:zu|auf)|(?:réflexions|commentaires|réponses) (?:sur|à)|(?:comentarios|respuestas) (?:en|sobre|a)|(?:comentários|respostas|pensamentos) (?:em|sobre|para)|(?:commenti|pensieri|risposte) (?:su|a)|(?:gedachten|reacties) (?:over|op)|(?:komentarz[ey]?|myśli|odpowiedzi) (?:do|na)|(?:комментари(?:ев|я|й)|мысл(?:ей|и)|ответов) (?:к|о|на)|(?:коментар(?:ів|і)) (?:до|на))\s*["'“”„«»‘’]/iu

/** Whether a line heads what readers of a page said of it, with their number or without: `Comments (12)`, `3 thoughts on “…”`. */
export function namesComments(text: string): boolean {
  return commentWords.has(fold(text.replace(/[\p{Nd}()（）]+/gu, ' '))) || counted.test(text)
}
