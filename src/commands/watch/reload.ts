import { createHash } from 'node:crypto'

/** Where a served page hears of new builds. */
export const eventsPath = '/-/events'

/**
 * Loads the page again when its book was built, and when the watch is there again after an end. The page itself
 * remembers where its reader was.
 */
const script = `(() => {
  const book = decodeURIComponent(location.pathname.split('/')[1] ?? '')
  let gone = false
  const events = new EventSource('${eventsPath}')
  events.onmessage = ({ data }) => { if (book === '' || JSON.parse(data) === book) location.reload() }
  events.onerror = () => { gone = true }
  events.onopen = () => { if (gone) location.reload() }
})()`

const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** A page with the reload in it and let through its policy; the file on disk stays as strict as it was written. */
export function withReload(page: Uint8Array): Uint8Array {
  const html = new TextDecoder().decode(page)
  const allowed = html.replace(
    /(<meta http-equiv="Content-Security-Policy" content="[^"]*?)script-src/,
    `$1connect-src 'self'; script-src ${hash}`,
  )
  const end = allowed.lastIndexOf('</body>')
  const at = end === -1 ? allowed.length : end
  return new TextEncoder().encode(`${allowed.slice(0, at)}<script>${script}</script>\n${allowed.slice(at)}`)
}
