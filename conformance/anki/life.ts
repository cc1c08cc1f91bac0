import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../check.ts'
import { type Card, type Checked, type Imported, live, type Result, type Step } from './engine.ts'

const question = (title: string, answer: string): string => `## ${title}\n\n${answer}\n`

const closure =
  'A function together with the variables of the place where it was written, which live on for as long as it does.'
const loop =
  'A loop that takes one task from a queue, runs it to its end, and then empties the queue of promises before the next.'
const hoisting =
  'Declarations are known from the start of their scope; `let` and `const` may not be used before their line.'

/** An article as its author changes it from build to build. */
const editions = {
  first: [
    question('What is a closure?', closure),
    question('What is the event loop?', loop),
    question('What is hoisting?', hoisting),
  ],
  answerEdited: [
    question('What is a closure?', `${closure} It is how private state is kept.`),
    question('What is the event loop?', loop),
    question('What is hoisting?', hoisting),
  ],
  reworded: [
    question('New at the top: what is a promise?', 'A value that is there later.'),
    question('What is hoisting?', hoisting),
    question('Explain what a closure is', `${closure} It is how private state is kept.`),
    question('What is the event loop?', loop),
  ],
} as const

/** A list as its author changes it: the first point goes, the others change places, one is new. */
const lists = {
  first: [
    'Parallel: many machines at once.',
    'Mixed: half the bits.',
    'Sparse: fewer weights.',
    'Cached: nothing twice.',
  ],
  changed: [
    'Cached: nothing twice.',
    'Mixed: half of the bits.',
    'Fused: fewer passes over memory.',
    'Sparse: fewer weights.',
  ],
} as const

/** Reviews and edits of a learner outlive every edition of the article. */
export async function checkLife(python: string, folder: string): Promise<readonly Finding[]> {
  return [
    ...(await checkEditions(python, join(folder, 'editions'))),
    ...(await checkPoints(python, join(folder, 'points'))),
  ]
}

async function checkEditions(python: string, folder: string): Promise<readonly Finding[]> {
  await mkdir(folder, { recursive: true })
  const first = await edition(folder, 'first', editions.first)
  const answerEdited = await edition(folder, 'answerEdited', editions.answerEdited)
  const reworded = await edition(folder, 'reworded', editions.reworded)
  const steps: readonly Step[] = [
    { import: first.file },
    { answer: `QID:${first.ids[0]}` },
    { edit: `QID:${first.ids[1]}` },
    { import: answerEdited.file },
    { cards: true },
    { import: reworded.file },
    { cards: true },
  ]
  const { lives } = await live(python, [steps])
  return judge(lives[0] ?? [], first.ids, reworded.ids, folder)
}

/** The reviews of one point of a list stay with that point, not with its place. */
async function checkPoints(python: string, folder: string): Promise<readonly Finding[]> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'drillpress.config.json'), '{ "cards": "points" }')
  const listed = (points: readonly string[]) => [
    question(
      'How is training made cheaper?',
      points.map((point, index) => `${index + 1}. **${point.replace(':', ':**')}`).join('\n'),
    ),
  ]
  const first = await edition(folder, 'first', listed(lists.first))
  const changed = await edition(folder, 'changed', listed(lists.changed))
  const steps: readonly Step[] = [
    { import: first.file },
    { answer: 'note:"Drillpress Cloze" card:3' },
    { import: changed.file },
    { cards: true },
    { check: true },
  ]
  const { lives } = await live(python, [steps])
  const [, , imported, shown, database] = lives[0] ?? []
  const cards = shown as readonly Card[]
  const learnt = cards
    .filter(({ reps }) => reps > 0)
    .map(({ number, cloze, html }) => [number, cloze, hiddenIn(html.back)])
  const { findings, expect } = expectations(folder)
  expect('points-import', counts(imported), { added: 0, updated: 2, conflicting: 0, notetypes: 2 })
  expect('point-keeps-reviews', learnt, [[3, true, 'Sparse : fewer weights.']])
  expect('points-database', (database as Checked).ok, true)
  return findings
}

/** The words of the deletion that a card asks for. */
function hiddenIn(back: string): string {
  const shown = /<span class="cloze"[^>]*>(.*?)<\/span>/s.exec(back)?.[1] ?? ''
  return shown
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

async function edition(
  folder: string,
  name: string,
  parts: readonly string[],
): Promise<{ file: string; ids: readonly string[] }> {
  const article = join(folder, 'life.md')
  await writeFile(article, `# JavaScript\n\n${parts.join('\n')}`)
  const out = join(folder, name)
  execFileSync(process.execPath, ['build/cli.js', 'build', article, '--to', 'json,anki', '--out', out], {
    stdio: 'pipe',
  })
  const bank = JSON.parse(await readFile(join(out, 'life', 'life.json'), 'utf8')) as {
    questions: { id: string }[]
  }
  return { file: join(out, 'life', 'life.apkg'), ids: bank.questions.map((each) => each.id) }
}

function judge(
  results: readonly Result[],
  before: readonly string[],
  after: readonly string[],
  file: string,
): readonly Finding[] {
  const { findings, expect } = expectations(file)
  const card = (result: Result | undefined, id: string | undefined) =>
    (result as readonly Card[]).find(({ qid }) => qid === id)
  expect('ids', after.slice(1), [before[2], before[0], before[1]])
  expect('first-import', counts(results[0]), { added: 3, updated: 0, conflicting: 0, notetypes: 1 })
  expect('edited-answer', counts(results[3]), { added: 0, updated: 1, conflicting: 0, notetypes: 1 })
  expect('edited-answer-text', card(results[4], before[0])?.answer.includes('private state'), true)
  expect('reworded', counts(results[5]), { added: 1, updated: 1, conflicting: 0, notetypes: 1 })
  const reworded = card(results[6], before[0])
  expect('reworded-keeps-reviews', [reworded?.question, reworded?.reps], ['Explain what a closure is', 1])
  expect('own-edit-kept', card(results[6], before[1])?.answerField, 'edited by hand')
  return findings
}

function counts(result: Result | undefined) {
  const { new: added, updated, conflicting, notetypes } = result as Imported
  return { added, updated, conflicting, notetypes }
}

/** Collects what is not as expected. */
function expectations(file: string) {
  const findings: Finding[] = []
  const expect = (rule: string, actual: unknown, expected: unknown): void => {
    const [is, ought] = [JSON.stringify(actual), JSON.stringify(expected)]
    if (is !== ought) findings.push({ file, rule, message: `is ${is}, expected ${ought}` })
  }
  return { findings, expect }
}
