/** The tables of terms, by subject. */
export const tables: readonly string[] = []
