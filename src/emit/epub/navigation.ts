import type { Section } from '../../model/book.ts'
import type { PlainTitle } from '../shared/plainTitle.ts'
import { anchors, chapterTitle } from './chapterPage.ts'
import { type Chapter, fileOf, fullAt } from './chapters.ts'
import type { Placed } from './place.ts'
import type { Rendering } from './renderQuestion.ts'

/** A line of the table of contents. */
export interface NavPoint {
  readonly title: string
  readonly href: string
  readonly children: readonly NavPoint[]
}

/** What a line of the contents takes beside its title and its question's id, in the longer of their two files. */
const line = 150

/**
 * The table of contents: sections, nested as in the article, their questions, then the answers. Where the questions would
 * fill more than a file, files are named instead, `1–120`: readers load the contents first, and a list of 10,000 helps
 * nobody.
 */
export function navigationOf(chapters: readonly Chapter[], rendering: Rendering): readonly NavPoint[] {
  const { words, plainTitle } = rendering
  const listed =
    chapters.flatMap(({ entries }) => entries).reduce((sum, entry) => sum + bytesOf(entry), 0) <= fullAt
  const root = new Branch('', '', plainTitle)
  for (const chapter of chapters) {
    const file = fileOf(chapter, 'questions')
    for (const entry of chapter.entries) {
      const branch = root.descend(entry, file)
      if (listed) branch.add(questionPoint(entry, file, plainTitle))
    }
    if (!listed) root.descend(chapter.entries[0] as Placed, file).add(rangePoint(chapter, file))
  }
  const answers = chapters.map((chapter) =>
    leaf(chapterTitle(chapter, rendering), fileOf(chapter, 'answers')),
  )
  const first = answers[0]?.href ?? ''
  return [...root.points, { title: words.answers, href: first, children: answers.length > 1 ? answers : [] }]
}

/** How deep the contents go; an NCX has to say so. */
export function depthOf(points: readonly NavPoint[]): number {
  return points.reduce((depth, { children }) => Math.max(depth, 1 + depthOf(children)), 0)
}

/** A section whose contents are being gathered. */
class Branch implements NavPoint {
  readonly points: NavPoint[] = []
  private readonly branches = new Map<string, Branch>()

  constructor(
    readonly title: string,
    readonly href: string,
    private readonly plainTitle: PlainTitle,
  ) {}

  get children(): readonly NavPoint[] {
    return this.points
  }

  add(point: NavPoint): void {
    this.points.push(point)
  }

  /** The branch of the innermost section of an entry; those on the way there are made as they are met. */
  descend({ above, path }: Placed, file: string): Branch {
    const steps: readonly [Section, string][] = [
      ...above.map((section): [Section, string] => [section, file]),
      ...path.map((section): [Section, string] => [section, `${file}#${anchors.section(section)}`]),
    ]
    return steps.reduce<Branch>((branch, [section, href]) => branch.child(section, href), this)
  }

  private child(section: Section, href: string): Branch {
    const known = this.branches.get(section.id)
    if (known !== undefined) return known
    const made = new Branch(this.plainTitle(section), href, this.plainTitle)
    this.branches.set(section.id, made)
    this.points.push(made)
    return made
  }
}

function bytesOf({ question: { title, identity } }: Placed): number {
  return line + Buffer.byteLength(title + identity.id)
}

function questionPoint(entry: Placed, file: string, plainTitle: PlainTitle): NavPoint {
  const { question } = entry
  return leaf(`${question.number}. ${plainTitle(question)}`, `${file}#${anchors.question(entry)}`)
}

function rangePoint({ entries }: Chapter, file: string): NavPoint {
  const [first] = entries
  const href = first === undefined ? file : `${file}#${anchors.question(first)}`
  return leaf(`${first?.question.number}–${entries.at(-1)?.question.number}`, href)
}

function leaf(title: string, href: string): NavPoint {
  return { title, href, children: [] }
}
