/** Small things that the page remembers; a browser that keeps nothing is no reason to fail. */
export interface Settings {
  readonly get: (key: string) => string | null
  readonly set: (key: string, value: string | null) => void
}

/** Settings under `drillpress:`; those of a book carry its title, since pages opened from files share one storage. */
export const settings: Settings = {
  get: (key) => {
    try {
      return localStorage.getItem(`drillpress:${key}`)
    } catch {
      return null
    }
  },
  set: (key, value) => {
    try {
      if (value === null) localStorage.removeItem(`drillpress:${key}`)
      else localStorage.setItem(`drillpress:${key}`, value)
    } catch {
      // A full or forbidden storage: the page works, it only forgets.
    }
  },
}
