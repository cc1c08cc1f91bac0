import { posix } from 'node:path'
import { PublishError, wholeFile } from '../../../model/diagnostic.ts'
import { filesIn } from '../archive.ts'
import { deckOf } from '../deck.ts'
import { Draft } from '../draft.ts'
import type { ReadFormat, SourceText, Span } from '../formats.ts'
import { writeCategory, writeQuestion } from '../quiz.ts'
import { type Element, parseXml } from '../xml.ts'
import { allIn, attributeOf, firstIn, nameOf } from './elements.ts'
import { questionOf } from './version1.ts'
import { questionsOf } from './version2.ts'

const expected = 'a package of questions as learning platforms export it, QTI 1.2 to 3'

/** Its files unpack to no more than 100 MB. */
const largest = 100 * 1024 * 1024

/** The outermost elements of files of questions. */
const roots = /<(?:\w+:)?(?:questestinterop|assessmentItem|qti-assessment-item)\b/

/** Whether an element is that of a file of questions. */
export function isQti(root: Element): boolean {
  return ['questestinterop', 'assessmentitem'].includes(nameOf(root))
}

/** One file of questions, of QTI 1.2, 2 or 3. */
export function qtiText(original: string, root: Element): SourceText {
  const draft = new Draft(original)
  writeAll(draft, original, root)
  return deckOf(original, draft)
}

/**
 * A package of IMS QTI or Common Cartridge: its files of questions one behind the other, in the order of its tests, else of its
 * manifest. Places count lines over all of them.
 */
export const readPackage: ReadFormat = async (bytes, source) => {
  const files = filesIn(bytes, source, { kind: 'package of questions', expected, largest })
  const decoder = new TextDecoder()
  const texts = new Map(
    [...files].flatMap(([name, unpack]) =>
      /\.(?:xml|qti)$/i.test(name) ? [[name, decoder.decode(unpack())] as const] : [],
    ),
  )
  const all = orderOf(texts, source).flatMap((name) => texts.get(name) ?? [])
  if (all.length === 0)
    throw new PublishError('input-broken', 'the archive is no package of questions', {
      place: wholeFile(source),
      expected,
    })
  const original = all.map((text) => `${text}\n`).join('')
  const draft = new Draft(original)
  let start = 0
  for (const text of all) {
    const stretch: Span = { start, end: start + text.length }
    writeAll(draft, original, parseXml(original, source, stretch))
    start = stretch.end + 1
  }
  return deckOf(original, draft)
}

/** The names of the files of questions, each once. */
function orderOf(texts: ReadonlyMap<string, string>, source: string): readonly string[] {
  const questions = [...texts].flatMap(([name, text]) => (roots.test(text) ? [name] : []))
  // A cartridge has its tests twice, the second time with what only the platform itself can do.
  const own = questions.filter((name) => name.includes('non_cc_assessments/'))
  const wanted = new Set(own.length > 0 ? own : questions)
  const tests = [...texts].filter(([, text]) =>
    /<(?:\w+:)?(?:assessmentTest|qti-assessment-test)\b/.test(text),
  )
  const named = [...tests, ...[...texts].filter(([name]) => name === 'imsmanifest.xml')].flatMap(
    ([name, text]) =>
      allIn(parseXml(text, source), (element) => element === 'assessmentitemref' || element === 'file').map(
        (element) => posix.join(posix.dirname(name), attributeOf(element, 'href') ?? ''),
      ),
  )
  return [...new Set([...named, ...questions])].filter((name) => wanted.has(name))
}

function writeAll(draft: Draft, text: string, root: Element): void {
  if (nameOf(root) === 'assessmentitem') writeItem(draft, root, text)
  else writeGroup(draft, root)
}

function writeItem(draft: Draft, item: Element, text: string): void {
  for (const question of questionsOf(item, text)) writeQuestion(draft, question, 2)
}

/** Items of QTI 1.2 under the titles of their tests and sections. */
function writeGroup(draft: Draft, group: Element): void {
  for (const child of group.children) {
    const name = nameOf(child)
    if (name === 'item') writeQuestion(draft, questionOf(child), 2)
    if (name !== 'assessment' && name !== 'section') continue
    const title = attributeOf(child, 'title') ?? ''
    if (title.trim() !== '' && firstIn(child, 'item'))
      writeCategory(draft, title.trim(), { place: child.place, depth: 2 })
    writeGroup(draft, child)
  }
}
