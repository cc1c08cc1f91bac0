/** Prints the chosen questions, with their answers or without. */
export function printing(): void {
  const { documentElement } = document
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.addEventListener('click', () => {
      documentElement.dataset.print = button.dataset.print
      print()
    })
  }
  const wanted = new URLSearchParams(location.search).get('print')
  if (wanted === 'questions' || wanted === 'both') documentElement.dataset.print = wanted
  addEventListener('afterprint', () => delete documentElement.dataset.print)
  openForPrint()
}

/** Opens what is closed while the page is printed, for browsers that print only what is open. */
function openForPrint(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    const closed = ':is(details.answer, details.hint):not([open])'
    opened = [...document.querySelectorAll<HTMLDetailsElement>(closed)]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened = []
  })
}
