/** Where a clause ends and another follows. */
const between =
  /(?<=[,.。!?;:؟،])\s+|(?<=[,。!?;:、])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** A sign that may end a clause before the last character; most titles have none, and are looked at no further. */
const parting = /[,.。!?;:؟،、][\s\S]/

/** The clauses of a key, each with the sign that ends it. */
export function clausesOf(key: string): readonly string[] {
  return parting.test(key) ? key.split(between) : [key]
}
