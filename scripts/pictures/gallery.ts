import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { bookPages, unpack } from './book.ts'
import { cardPages } from './card.ts'
import { paperPages } from './paper.ts'
import { row } from './row.ts'
import { studyPages } from './study.ts'

/** What is read of a question bank. */
interface Bank {
  readonly title: string
  readonly questions: readonly { readonly number: number; readonly title: string; readonly kind: string }[]
}

/** Makes the pictures of every output of every book of `source/`, and the page that shows them. */
export async function gallery(
  browser: Browser,
  scratch: string,
  pictures: string,
  page: string,
): Promise<void> {
  let markdown = head
  for (const name of await books()) {
    const to = join(pictures, name)
    await mkdir(to, { recursive: true })
    const book = join('dist', name, name)
    const bank = JSON.parse(await readFile(`${book}.json`, 'utf8')) as Bank
    const first = firstOfItsTitle(bank)
    if (first === undefined) continue
    await row(browser, await paperPages(book, first.title, scratch), join(to, 'paper.png'))
    await unpack(`${book}.epub`, join(scratch, name))
    await row(browser, await bookPages(browser, join(scratch, name)), join(to, 'epub.png'))
    await row(browser, await studyPages(browser, `${book}.html`), join(to, 'page.png'))
    await row(
      browser,
      await cardPages(browser, await readFile(`${book}.apkg`), first.number - 1),
      join(to, 'anki.png'),
    )
    markdown += section(name, bank, first)
  }
  await writeFile(page, markdown)
}

/** The first question that can be told from all others by its title. */
function firstOfItsTitle({ questions }: Bank): Bank['questions'][number] | undefined {
  return questions.find((one) => questions.filter(({ title }) => title === one.title).length === 1)
}

async function books(): Promise<string[]> {
  const names = (await readdir('source')).filter((name) => !/\.(?:json|yml)$/.test(name))
  return names.map((name) => basename(name, extname(name))).sort()
}

const head = `# Gallery

What \`npm run build\` makes of every book of \`source/\`, as readers see it. This page and its pictures are made by
\`npm run pictures\`; do not edit them by hand.
`

function section(name: string, { title, questions }: Bank, first: Bank['questions'][number]): string {
  const at = `pictures/${encodeURI(name)}`
  return `
## ${title}

[source/${name}.md](../source/${encodeURI(name)}.md): ${questions.length} questions.

**Paper**: the handout, the question sheet, the answer key, each at one question.

![Three pages of ${title}: handout, question sheet and answer key](${at}/paper.png)

**EPUB**: the cover, the questions with one answer unfolded, the answers.

![Three pages of the EPUB of ${title}](${at}/epub.png)

**Study page**: the list, a card by night, the quiz where there are choices.

![The study page of ${title} on a desk and on a phone](${at}/page.png)

**Anki**: both sides of a card by day, its back by night.

![The sides of an Anki card of ${title}](${at}/anki.png)

**Question bank**: \`${name}.json\` has of it, first of all

\`\`\`json
${JSON.stringify({ number: first.number, kind: first.kind, title: first.title }, null, 2)}
\`\`\`
`
}
