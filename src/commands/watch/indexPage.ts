import { escapeAttribute, escapeText } from '../../emit/shared/html/escape.ts'

/** A list of the books that are watched. */
export function indexPage(books: readonly string[]): Uint8Array {
  const items = books.map((book) => {
    const name = encodeURIComponent(book)
    return `<li><a href="/${escapeAttribute(`${name}/${name}.html`)}">${escapeText(book)}</a></li>\n`
  })
  return new TextEncoder().encode(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Drillpress</title>
</head>
<body>
<h1>Drillpress</h1>
<ul>
${items.join('')}</ul>
</body>
</html>
`)
}
