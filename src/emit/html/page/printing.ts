/** Opens every answer while the page is printed, for browsers that print only what is open; then closes them again. */
export function printing(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        'details.answer:not([open]), details.hint:not([open])',
      ),
    ]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened = []
  })
}
