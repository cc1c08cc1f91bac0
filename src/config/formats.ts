/** The formats of `--to`, in the order in which they are written; `emit/registry.ts` has a writer for each. */
export const formatNames = ['json', 'anki', 'epub', 'pdf', 'html'] as const

/** The name of a format. */
export type Format = (typeof formatNames)[number]
