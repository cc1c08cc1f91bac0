import { settings } from './settings.ts'

const themes = ['auto', 'light', 'dark'] as const

/** How the page looks: as the reader chose, else as the system says. */
export type Theme = (typeof themes)[number]

/** The theme that the reader chose earlier. */
export function chosenTheme(): Theme {
  const chosen = settings.get('theme')
  return themes.find((theme) => theme === chosen) ?? 'auto'
}

/** Applies a theme to the page. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
}

/** Ties the menu's fields to the theme. */
export function themeFields(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    field.checked = field.value === chosenTheme()
    field.addEventListener('change', () => {
      const theme = themes.find((one) => one === field.value) ?? 'auto'
      settings.set('theme', theme === 'auto' ? null : theme)
      applyTheme(theme)
    })
  }
}
