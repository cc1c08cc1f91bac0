import { foldLatin } from './latin.ts'

/** {@link foldLatin}, with the case endings that follow the apostrophe of a name apart or off: `Redis'ten`, `redis den`. */
export function foldTurkish(text: string): string {
  return foldLatin(text)
    .replace(/(?<=[a-z0-9+#])'[dt][ae]n(?![a-z])/g, ' den')
    .replace(/(?<=[a-z0-9+#])'y?[ae](?![a-z])/g, ' ye')
    .replace(/(?<=[a-z0-9+#])'[a-z]{1,6}(?![a-z])/g, '')
}
