import type { ExpectedQuestion, Fixture } from './fixtures.ts'

const introduction = `# Conventions

How articles write questions down, and what Drillpress takes out of each. This page is made from \`test/fixtures\` by
\`npx tsx scripts/conventions.ts\`; the tests hold every sample to what is said here.

No convention has to be named. Every one in \`src/parse/conventions/table.ts\` proposes candidates, each candidate carries
evidence (a question mark, a label, a number, options, an answer below), candidates of one shape are compared over the
whole article, and the most regular reading wins, chapter by chapter. \`drillpress check --show-reading FILE\` tells which
it was, the next best one, and what was left out as what, with lines.

## Adding a convention

A convention is a file, a line in a table and a fixture. Say articles ask with \`>> question\` and answer below:

1. \`src/parse/conventions/arrows.ts\` exports a \`Convention\`: its name, and \`read(blocks)\`, which walks the blocks below
   one heading with a \`Segments\`. \`start(family, head, line, marks)\` opens a candidate (\`marks\` from 0 to 4 says how sure
   its own mark is), \`add(block)\` gives it a block, \`leave(block)\` says that a block is none of its own. \`cards.ts\` is the
   nearest example.
2. A line in \`src/parse/conventions/table.ts\`.
3. \`test/fixtures/arrows/input.md\` and \`expected.json\`: an article of real content and what a careful reader takes out.
4. \`npx tsx scripts/conventions.ts\` writes this page again.

Words of a language (labels, question words, headings that never ask) are data: \`src/parse/lexicon/\`, a file a language. A
language that is not there still works by its structure: marks, numbers, repetition.
`

/** The page for these fixtures. */
export function conventionsPage(fixtures: readonly Fixture[]): string {
  return `${introduction}\n${fixtures.map(section).join('\n')}`
}

function section({ name, input, expected: { sample, lang, questions } }: Fixture): string {
  const fence = '`'.repeat(Math.max(3, longestRun(input) + 1))
  const found = questions.map(
    (question) => `- ${[question.title.replace(/([*_`[\]<>|])/g, '\\$1'), ...notes(question)].join(' · ')}`,
  )
  const result = found.length === 0 ? 'No question.' : found.join('\n')
  return `## ${name}\n\n${upper(sample)} (\`${lang}\`).\n\n${fence}markdown\n${excerpt(input)}\n${fence}\n\n${result}\n`
}

function notes({ kind, keys, hint, explanation, tags, marks, answer }: ExpectedQuestion): string[] {
  return [
    ...(kind && kind !== 'open' ? [kind] : []),
    ...(keys ? [`right: ${keys.join(', ')}`] : []),
    ...(answer === null ? ['no answer'] : []),
    ...(hint ? ['hint'] : []),
    ...(explanation ? ['explanation'] : []),
    ...(marks === undefined ? [] : [`marks: ${marks}`]),
    ...(tags ? [`tags: ${tags.join(', ')}`] : []),
  ]
}

/** The first forty lines: enough to see the convention. */
function excerpt(input: string): string {
  const lines = input.trimEnd().split('\n')
  return lines.length <= 40 ? lines.join('\n') : `${lines.slice(0, 40).join('\n').trimEnd()}\n…`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
