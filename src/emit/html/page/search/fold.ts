/** Makes one of what is written in two ways; a text keeps its length. */
export type Fold = (text: string) => string

/** Folds each character of `pairs` into the one behind it: by `體体`, `身體` becomes `身体`. */
export function foldOf(pairs: string): Fold {
  const simplified = new Map<string, string>()
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1))
  if (simplified.size === 0) return (text) => text
  return (text) => text.replace(/\p{Script=Han}/gu, (one) => simplified.get(one) ?? one)
}
