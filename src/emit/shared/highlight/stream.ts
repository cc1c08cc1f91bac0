import { type StreamParser, StringStream } from '@codemirror/streamparser'
import type { Highlight, Token, TokenKind } from './highlight.ts'

/** The styles that CodeMirror's modes name tokens by, as our kinds. A modifier, `.special`, does not count. */
const kinds: Readonly<Record<string, TokenKind>> = {
  atom: 'constant',
  attribute: 'attribute',
  attributeName: 'attribute',
  bool: 'constant',
  builtin: 'function',
  character: 'string',
  className: 'type',
  comment: 'comment',
  controlKeyword: 'keyword',
  def: 'function',
  definitionKeyword: 'keyword',
  deleted: 'deleted',
  escape: 'constant',
  inserted: 'inserted',
  keyword: 'keyword',
  labelName: 'meta',
  macroName: 'meta',
  meta: 'meta',
  moduleKeyword: 'keyword',
  modifier: 'keyword',
  namespace: 'type',
  null: 'constant',
  number: 'number',
  operatorKeyword: 'keyword',
  processingInstruction: 'meta',
  property: 'property',
  propertyName: 'property',
  qualifier: 'type',
  regexp: 'string',
  self: 'constant',
  standard: 'function',
  string: 'string',
  tag: 'tag',
  tagName: 'tag',
  type: 'type',
  typeName: 'type',
}

/** How often a mode may stand still at one place before its line is given up; as CodeMirror has it. */
const patience = 10

const tabSize = 4

/** A highlighter from a stream parser, which goes over the code line by line. */
export function streamHighlight<State>(parser: StreamParser<State>): Highlight {
  return (code) => {
    const tokens: Token[] = []
    // A mode without a state of its own never looks at what it is handed.
    const state = parser.startState?.(tabSize) ?? ({} as State)
    code.split('\n').forEach((line, index) => {
      if (index > 0) add(tokens, '\n', null)
      if (line === '') parser.blankLine?.(state, tabSize)
      else readLine(parser, state, line, tokens)
    })
    return tokens
  }
}

function readLine<State>(parser: StreamParser<State>, state: State, line: string, tokens: Token[]): void {
  const stream = new StringStream(line, tabSize, tabSize)
  let idle = 0
  while (!stream.eol()) {
    stream.start = stream.pos
    const style = parser.token(stream, state)
    if (stream.pos > stream.start) idle = 0
    else if (++idle > patience) stream.skipToEnd()
    if (stream.pos > stream.start) add(tokens, stream.current(), kindOf(style))
  }
}

function kindOf(style: string | null): TokenKind | null {
  if (!style) return null
  for (const name of style.split(' ')) {
    const kind = kinds[name.split('.')[0] ?? '']
    if (kind !== undefined) return kind
  }
  return null
}

/** Neighbours of one kind are one token. */
function add(tokens: Token[], text: string, kind: TokenKind | null): void {
  const last = tokens.at(-1)
  if (last?.kind === kind) tokens[tokens.length - 1] = { text: last.text + text, kind }
  else tokens.push({ text, kind })
}
