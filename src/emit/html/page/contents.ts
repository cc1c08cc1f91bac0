/** So many entries stand above the questions on a narrow screen; a longer list of contents begins closed there. */
const most = 6

/** Closes long contents where they stand in the way, and marks the section that is being read. */
export function contents(): void {
  const nav = document.querySelector('.contents')
  const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? [])]
  const details = nav?.querySelector('details')
  const narrow = matchMedia('(max-width: 70rem)')
  const fold = (): void => {
    if (details) details.open = !narrow.matches || links.length <= most
  }
  fold()
  narrow.addEventListener('change', fold)
  const byId = new Map(links.map((link) => [link.getAttribute('href')?.slice(1) ?? '', link]))
  const inSight = new Set<string>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target.id)
        else inSight.delete(target.id)
      }
      const [first] = [...byId.keys()].filter((id) => inSight.has(id))
      for (const [id, link] of byId) {
        if (id === first) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    },
    { rootMargin: '-120px 0px -55% 0px' },
  )
  for (const id of byId.keys()) {
    const section = document.getElementById(id)
    if (section !== null) observer.observe(section)
  }
}
