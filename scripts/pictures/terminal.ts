/** Select graphic rendition codes that our command prints, and the style of each. */
const styles: Readonly<Record<string, string>> = {
  '2': 'opacity:.65',
  '31': 'color:#f47067',
  '33': 'color:#daaa3f',
  '36': 'color:#56d4dd',
}

/** What a command printed, as a page that looks like the terminal. */
export function terminalPage(command: string, printed: string): string {
  const lines = printed
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r\u001b[2K') + 1).replace(/\r/g, ''))
  const text = [`$ ${command}`, ...lines].join('\n').trimEnd()
  const body = `font:14px/1.5 'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace;white-space:pre-wrap`
  return `<!doctype html><meta charset="utf-8">
<body style="margin:0;padding:16px 20px;background:#22272e;color:#cdd9e5;${body}">${painted(text)}</body>`
}

function painted(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  let open = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that starts a code
  const marked = escaped.replace(/\u001b\[(\d*)([A-Za-z])/g, (_, code: string, act: string) => {
    if (act !== 'm') return ''
    const style = styles[code]
    if (style) {
      open += 1
      return `<span style="${style}">`
    }
    if (open === 0) return ''
    open -= 1
    return '</span>'
  })
  return marked + '</span>'.repeat(open)
}
