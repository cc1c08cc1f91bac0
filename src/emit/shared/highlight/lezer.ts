import type { Parser } from '@lezer/common'
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight'
import type { Highlight, Token, TokenKind } from './highlight.ts'

/** Lezer's tags as our kinds; a tag that is not here takes the kind of the one that it is derived from. */
const kinds = tagHighlighter(
  (
    [
      ['comment', tags.comment],
      ['keyword', tags.keyword],
      ['string', tags.string],
      ['string', tags.regexp],
      ['string', tags.attributeValue],
      ['constant', tags.escape],
      ['number', tags.number],
      ['constant', tags.literal],
      ['constant', tags.bool],
      ['constant', tags.null],
      ['constant', tags.atom],
      ['constant', tags.self],
      ['function', tags.function(tags.variableName)],
      ['function', tags.function(tags.propertyName)],
      ['function', tags.definition(tags.function(tags.variableName))],
      ['type', tags.typeName],
      ['type', tags.className],
      ['type', tags.namespace],
      ['property', tags.propertyName],
      ['tag', tags.tagName],
      ['attribute', tags.attributeName],
      ['meta', tags.meta],
      ['meta', tags.macroName],
    ] satisfies [TokenKind, (typeof tags)[keyof Omit<typeof tags, FunctionTags>]][]
  ).map(([kind, tag]) => ({ tag, class: kind })),
)

/** The modifiers among `tags`, which are functions from tag to tag. */
type FunctionTags = {
  [Name in keyof typeof tags]: (typeof tags)[Name] extends (...args: never) => unknown ? Name : never
}[keyof typeof tags]

/** A highlighter from a lezer grammar. It recovers from errors, so that a torn piece of code has colours too. */
export function lezerHighlight(parser: Parser): Highlight {
  return (code) => {
    const tokens: Token[] = []
    let end = 0
    const plainUntil = (from: number): void => {
      if (from > end) tokens.push({ text: code.slice(end, from), kind: null })
    }
    highlightTree(parser.parse(code), kinds, (from, to, kind) => {
      plainUntil(from)
      tokens.push({ text: code.slice(from, to), kind: kind.split(' ')[0] as TokenKind })
      end = to
    })
    plainUntil(code.length)
    return tokens
  }
}
