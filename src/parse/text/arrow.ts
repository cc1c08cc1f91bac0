const arrow = /^\s*(?:[→⇒⇨⟶⟹➡➔➜➤➥⮕↳↪►▶☞☛👉]\ufe0f?[\u{1f3fb}-\u{1f3ff}]?|[-=]{1,2}>)\s*(?=\S)/u

/** Characters of the arrow or hand that leads from a question to its answer, `→ 享保の改革`, at the start of a line; 0 without one. */
export function arrowLength(text: string): number {
  return arrow.exec(text)?.[0].length ?? 0
}
