import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { EngineMissing } from '../conformance/check.ts'
import { pythonWith, run } from '../conformance/process.ts'

/** A tool that a user would put beside others today to get one of our outputs. */
export interface Peer {
  readonly name: string
  /** Command line that turns the article into its output in the working folder. */
  readonly command: readonly string[]
}

const deck = `
import html, re, sys, genanki
model = genanki.Model(1607392319, 'm', fields=[{'name': 'Q'}, {'name': 'A'}],
    templates=[{'name': 'c', 'qfmt': '{{Q}}', 'afmt': '{{FrontSide}}<hr id=answer>{{A}}'}])
deck = genanki.Deck(2059400110, 'd')
parts = re.split(r'^#{1,6} (.+)$', open(sys.argv[1], encoding='utf8').read(), flags=re.M)
for title, body in zip(parts[1::2], parts[2::2]):
    deck.add_note(genanki.Note(model=model, fields=[html.escape(title), html.escape(body)]))
genanki.Package(deck).write_to_file('peer.apkg')
`

const typeset = `
import sys, typst
typst.compile('peer.typ', output='peer.pdf')
`

/**
 * The chain of tools that makes an EPUB, a page, data, a PDF and a package of an article: pandoc, Typst and genanki, in
 * the order in which they must run.
 *
 * @throws EngineMissing where they cannot be had.
 */
export async function peersFor(article: string, folder: string): Promise<readonly Peer[]> {
  const python = await pythonWith(['pypandoc_binary', 'typst', 'genanki'], resolve('.cache/bench'))
  const found = await run(python, ['-c', 'import pypandoc; print(pypandoc.get_pandoc_path())'])
  const pandoc = found.trim()
  if (pandoc === '') throw new EngineMissing('pandoc is not in its package')
  await writeFile(join(folder, 'deck.py'), deck)
  await writeFile(join(folder, 'typeset.py'), typeset)
  const to = (format: string, file: string): Peer => ({
    name: `pandoc to ${format}`,
    command: [
      pandoc,
      '--standalone',
      '--metadata',
      'title=Peer',
      '--from',
      'gfm',
      '--to',
      format,
      '-o',
      file,
      article,
    ],
  })
  return [
    to('epub3', 'peer.epub'),
    to('html5', 'peer.html'),
    to('json', 'peer.json'),
    to('typst', 'peer.typ'),
    { name: 'Typst to PDF', command: [python, 'typeset.py'] },
    { name: 'genanki', command: [python, 'deck.py', article] },
  ]
}
