/** Where a clause ends and another follows. */
const between =
  /(?<=[,.。!?;:؟،])\s+|(?<=[,。!?;:、])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** The clauses of a key, each with the sign that ends it. */
export function clausesOf(key: string): readonly string[] {
  return key.split(between)
}
