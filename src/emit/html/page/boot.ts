/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { applyTheme, chosenTheme } from './theme.ts'

// Runs before the page is drawn: no flash of another theme, no jump when the tools come.
document.documentElement.classList.add('js')
applyTheme(chosenTheme())
