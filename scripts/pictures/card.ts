import JSZip from 'jszip'
import type { Browser } from 'playwright-core'
import initSqlJs from 'sql.js'

interface Model {
  readonly css: string
  readonly flds: readonly { readonly name: string }[]
  readonly tmpls: readonly { readonly qfmt: string; readonly afmt: string }[]
}

/** Both sides of the card at `index` of a package by day, its back by night, as a phone shows them, in base64. */
export async function cardPages(
  browser: Browser,
  apkg: Uint8Array,
  index: number,
): Promise<readonly string[]> {
  const { front, back, night } = await cardSides(apkg, index)
  const pictures: string[] = []
  for (const html of [front, back, night]) {
    const page = await browser.newPage({ viewport: { width: 420, height: 640 } })
    await page.setContent(html)
    pictures.push((await page.screenshot()).toString('base64'))
    await page.close()
  }
  return pictures
}

/** The sides of the card at `index` of a package, as web pages. Knows as much of Anki's templates as ours use. */
export async function cardSides(
  apkg: Uint8Array,
  index: number,
): Promise<Record<'front' | 'back' | 'night', string>> {
  const zip = await JSZip.loadAsync(apkg)
  const SQL = await initSqlJs()
  const database = new SQL.Database(await zip.file('collection.anki2')?.async('uint8array'))
  const [notes] = database.exec(
    'select mid, flds from cards join notes on notes.id = nid order by due limit 1 offset ?',
    [index],
  )
  const [mid, flds] = notes?.values[0] ?? []
  const models: Record<string, Model> = JSON.parse(
    String(database.exec('select models from col')[0]?.values[0]?.[0]),
  )
  database.close()
  const model = models[String(mid)]
  const template = model?.tmpls[0]
  if (model === undefined || template === undefined) throw new RangeError(`no note at ${index}`)
  const values = String(flds).split('\x1f')
  const fields = Object.fromEntries(model.flds.map(({ name }, at) => [name, values[at] ?? '']))
  const front = fill(template.qfmt, fields)
  const back = fill(template.afmt, { ...fields, FrontSide: front })
  const page = (side: string, mode = ''): string =>
    `<!doctype html><meta charset="utf-8"><style>body{margin:0}${model.css}</style><body class="card ${mode}">${side}`
  return { front: page(front), back: page(back), night: page(back, 'nightMode night_mode') }
}

/** `{{#A}}…{{/A}}` where A is not empty, `{{^A}}…{{/A}}` where it is, `{{A}}` and `{{filter:A}}` for its value. */
function fill(template: string, fields: Readonly<Record<string, string>>): string {
  const part = /\{\{([#^])([^}]+)\}\}([\s\S]*?)\{\{\/\2\}\}/g
  const shown = template.replace(part, (_, mark: string, name: string, inner: string) =>
    (mark === '#') === ((fields[name] ?? '') !== '') ? fill(inner, fields) : '',
  )
  return shown.replace(/\{\{(?:\w+:)*([^{}#^/]+)\}\}/g, (_, name: string) => fields[name.trim()] ?? '')
}
