import type { Element, ElementContent, Nodes, Root } from 'hast'
import { lexicons } from '../../lexicon/lexicons.ts'

const rightWords = new Set(lexicons.flatMap(({ right }) => right).map((word) => word.toLowerCase()))

/** Elements that offer an answer to be clicked. */
const offering = new Set(['button', 'div', 'p', 'li', 'label', 'a', 'span'])
/** What holds the words of an option, so that a mark stands behind them. */
const holding = new Set(['button', 'div', 'p', 'label', 'a', 'span', 'b', 'strong', 'em'])
const [fewest, most] = [2, 10]

const rightClass = /^(?:is-)?(?:correct|right)(?:[-_]?(?:answer|option|choice))?$/i

/**
 * A tree in which the answers of a quiz that tells them by what it does when they are clicked are the items of a list, each
 * with its mark behind it, `✅` or `❌`:
 *
 *     <button onclick="check(this, false)">Rye</button>     <div class="option" data-correct="true">Rice</div>
 */
export function withJudgedOptions(tree: Root): void {
  const visit = (parent: Root | Element): void => {
    const elements = (parent.children as Nodes[]).filter((child) => child.type === 'element')
    if (elements.length >= fewest && elements.some((one) => verdictOf(one) === true)) judge(parent)
    for (const child of parent.children) if (child.type === 'element') visit(child)
  }
  visit(tree)
}

/** Marks each run of options that stand side by side. */
function judge(parent: Root | Element): void {
  const children: ElementContent[] = []
  let run: Element[] = []
  const close = (): void => {
    const isJudged = areOptions(run)
    if (isJudged) for (const option of run) mark(option, verdictOf(option) === true)
    if (isJudged && parent.type === 'element') parent.properties.dataOffered = true
    if (!isJudged || run[0]?.tagName === 'li') children.push(...run)
    else children.push(listOf(run))
    run = []
  }
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'text' && child.value.trim() === '' && run.length > 0) continue
    if (child.type === 'element' && child.tagName === 'br' && run.length > 0) continue
    const isNext = child.type === 'element' && offering.has(child.tagName)
    if (run.length > 0 && !(isNext && child.tagName === run[0]?.tagName)) close()
    if (isNext) run.push(child)
    else children.push(child)
  }
  close()
  parent.children = children
}

/** Whether some of the elements, not all, are right, and each of the others is wrong or looks like those. */
function areOptions(run: readonly Element[]): boolean {
  const verdicts = run.map(verdictOf)
  const rights = run.filter((_, at) => verdicts[at] === true)
  if (run.length < fewest || run.length > most || rights.length === 0 || rights.length === run.length)
    return false
  const looks = new Set(rights.map(lookOf))
  const isAlike = (option: Element): boolean => {
    const look = lookOf(option)
    return looks.has(look) && (look !== '' || option.tagName === 'li' || option.tagName === 'button')
  }
  return run.every((option, at) => verdicts[at] !== null || isAlike(option))
}

/** The classes of an element but those that say that it is right. */
function lookOf({ properties: { className } }: Element): string {
  return classesOf(className)
    .filter((name) => !rightClass.test(name))
    .join(' ')
}

function classesOf(className: Element['properties'][string]): readonly string[] {
  return Array.isArray(className) ? className.map(String) : []
}

/** Whether an option is right, as its attributes or those of the box in it say; null where they say nothing. */
function verdictOf(element: Element): boolean | null {
  const box = element.children.find((child) => child.type === 'element' && child.tagName === 'input')
  const own = verdictIn(element.properties)
  return own === null && box?.type === 'element' ? verdictIn(box.properties) : own
}

function verdictIn({
  dataCorrect,
  dataIsCorrect,
  className,
  onClick,
}: Element['properties']): boolean | null {
  const told = dataCorrect ?? dataIsCorrect
  if (told !== undefined && told !== null) return /^(?:true|1|yes|correct|)$/i.test(String(told))
  if (typeof onClick === 'string') return verdictOfClick(onClick)
  return classesOf(className).some((name) => rightClass.test(name)) ? true : null
}

/** `check(this, true)`, `alert('Correct! …')` */
function verdictOfClick(code: string): boolean | null {
  if (code.length > longestCode) return null
  const [truth, ...more] = code.match(/(?<![\w'"`.])(?:true|false)(?![\w'"`])/g) ?? []
  if (truth !== undefined) return more.length === 0 ? truth === 'true' : null
  const said = /\balert\(\s*['"`]([^\p{L}]*)(\p{L}+)(?:\s(\p{L}+))?/u.exec(code)
  if (said === null) return null
  const [, signs = '', word = '', next = ''] = said
  return /[✅✔]/u.test(signs) || [word, `${word} ${next}`].some((one) => rightWords.has(one.toLowerCase()))
}

/** Longest code, in characters, that is looked at. */
const longestCode = 1000

/** Puts the mark behind the last words of an option, whose box to tick goes. */
function mark(option: Element, isRight: boolean): void {
  option.children = option.children.filter((child) => child.type !== 'element' || child.tagName !== 'input')
  let holder = option
  for (;;) {
    const last = holder.children.filter((child) => child.type !== 'text' || child.value.trim() !== '').at(-1)
    if (last?.type !== 'element' || !holding.has(last.tagName)) break
    holder = last
  }
  holder.children.push({ type: 'text', value: isRight ? ' ✅' : ' ❌' })
}

function listOf(options: readonly Element[]): Element {
  return {
    type: 'element',
    tagName: 'ul',
    properties: { dataOffered: true },
    children: options.map((option) => ({ ...option, tagName: 'li', properties: {} })),
    ...(options[0]?.position ? { position: options[0].position } : {}),
  }
}
