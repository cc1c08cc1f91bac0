import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfm } from 'micromark-extension-gfm'
import { combineExtensions } from 'micromark-util-combine-extensions'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Construct, Extension } from 'micromark-util-types'
import { blankSyntax } from './blank.ts'
import { keptOr } from './kept.ts'
import { mathSyntax } from './mathText.ts'

/** What may differ between texts. */
export interface Features {
  readonly html: boolean
  readonly indentedCode: boolean
}

/** How the parts of one text are parsed. */
export interface Dialect extends Options {
  /** The same for texts whose parts are parsed alike. */
  readonly key: string
}

const extensions = [gfm({ singleTilde: false }), mathSyntax(), cjkFriendlyExtension(), blankSyntax()]

/** Addresses are found by the tokenizer; looking for more in the finished tree costs a walk and gives nodes without places. */
const gfmTree = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)
const mdastExtensions = [gfmTree, mathFromMarkdown()]

const definition = /^[ \t>*+\-\d.)]*\[(\^?)((?:[^[\]\\\n]|\\.){1,999})\]:/gm

/** The dialect of a text. What it defines anywhere may be referred to in every part. */
export function dialectOf(text: string, { html, indentedCode }: Features): Dialect {
  const disabled = [...(html ? [] : ['htmlFlow', 'htmlText']), ...(indentedCode ? [] : ['codeIndented'])]
  const links = new Labels()
  const footnotes = new Labels()
  if (text.includes(']:')) {
    for (const [, mark, label = ''] of text.matchAll(definition)) {
      const labels = mark ? footnotes : links
      labels.push(normalizeIdentifier(label))
    }
  }
  const known = links.size + footnotes.size > 0 ? [defines(links, footnotes)] : []
  const all = combineExtensions([...extensions, ...known, { disable: { null: disabled } }]) as Extension
  const key = JSON.stringify([disabled, [...links.known], [...footnotes.known]])
  return { extensions: [all], mdastExtensions, key }
}

/** Parses one part of a text. */
export function parsePart(text: string, dialect: Dialect): Root {
  return keptOr(
    () => dialect.key + text,
    () => fromMarkdown(text, dialect),
  )
}

/** Labels as the parser keeps them, in a list; looking one up takes no time here. */
class Labels extends Array<string> {
  readonly #known = new Set<string>()

  get size(): number {
    return this.#known.size
  }

  get known(): Iterable<string> {
    return this.#known
  }

  override push(...labels: string[]): number {
    for (const label of labels) this.#known.add(label)
    return this.#known.size
  }

  override includes(label: string): boolean {
    return this.#known.has(label)
  }
}

/** Tells the parser what is defined elsewhere; it asks at the start of each line and is told no construct. */
function defines(links: Labels, footnotes: Labels): Extension {
  const tell: Construct = {
    name: 'defines',
    tokenize(_effects, _ok, nok) {
      this.parser.defined = links
      this.parser.gfmFootnotes = footnotes
      return nok
    },
  }
  return { document: { null: tell } }
}
