import {
  type AnyNode,
  type CallExpression,
  type Literal,
  type NewExpression,
  parse,
  type TaggedTemplateExpression,
} from 'acorn'

/** The module beside the chunks that holds the classes. */
export const classesModule = 'classes'

/** Classes of characters by a property, side by side: `\p{L}\p{M}`; what is escaped; and brackets. */
const tokens = /(?:\\p\{[^}]+\})+|\\.|\[|\]/gsu
/** One of those classes. */
const one = /\\p\{[^}]+\}/g
/** Several as strings have them. */
const inStrings = /(?:\\\\p\{[\w=]+\})+/g

/**
 * Regular expressions of CommonJS chunks with their properties of Unicode spelt out: V8 looks `\p{L}\p{M}\p{N}` up in its tables
 * and unites them anew for each expression, when it is made and again when it first meets a text of one and of two bytes, 0.5 ms
 * in all, where a class that is spelt out in order takes 0.1 ms (Node 20). They share the text of a class, which a module has, and
 * have no sign beyond ASCII themselves: a source with one takes twice the memory, and ten times the time to be read.
 */
export class PlainPatterns {
  readonly #spelt = new Map<string, string>()

  transformed(source: string): string {
    const edits: Edit[] = []
    let kept = 0
    for (const { node, isInside } of expressionsOf(source)) {
      const { start, end } = node
      const text = source.slice(start, end)
      if (node.type === 'TaggedTemplateExpression') edits.push(...cookedEdits(node, source))
      else if (node.type !== 'Literal') edits.push(...this.#called(node))
      else {
        // One that keeps its place is made anew each time that it is met; of others one does.
        const made = isInside && /[gy]/.test(flagsOf(text)) ? null : this.#made(text)
        const own = made === null ? inAscii(text) : isInside ? `(__made${kept++}??=${made})` : made
        edits.push({ start, end, text: own })
      }
    }
    const body = edited(source, edits)
    if (!body.includes('__classes.')) return body
    for (const [written] of source.matchAll(inStrings)) {
      const token = written.replaceAll('\\\\', '\\')
      for (const name of [token, ...(token.match(one) ?? [])]) this.#nameOf(name)
    }
    const names = Array.from({ length: kept }, (_, at) => `__made${at}`)
    const head = `var ${[`__classes=require("./${classesModule}.js")`, ...names].join()};`
    const strict = '"use strict";'
    return body.startsWith(strict) ? strict + head + body.slice(strict.length) : head + body
  }

  /** The module of the classes that were asked for, and what spells those of a pattern that is put together when it runs. */
  module(): string {
    const rows = [...this.#spelt].map(
      (row, at) =>
        `[${JSON.stringify(row[0])},exports._${at}=${JSON.stringify(row[1]).replace(/\P{ASCII}/gu, escapedUnits)}]`,
    )
    return `"use strict";const spelt=new Map([${rows.join()}]);const each=(token,whole)=>token.replace(${one},name=>spelt.has(name)?whole(spelt.get(name)):name);exports.spell=pattern=>{let isInClass=false;return pattern.replace(${tokens},token=>{if(token==="[")isInClass=true;else if(token==="]")isInClass=false;return isInClass?spelt.get(token)??each(token,text=>text):each(token,text=>"["+text+"]")})}`
  }

  /** What makes a literal; null where it has no property. */
  #made(literal: string): string | null {
    const flags = flagsOf(literal)
    if (!flags.includes('u') || !literal.includes('\\p{')) return null
    const plain = inAscii(literal)
    const pattern = plain.slice(1, plain.lastIndexOf('/'))
    const parts: string[] = []
    let from = 0
    let isInClass = false
    for (const { 0: token, index } of pattern.matchAll(tokens)) {
      if (token === '[') isInClass = true
      else if (token === ']') isInClass = false
      if (!token.startsWith('\\p{')) continue
      parts.push(JSON.stringify(pattern.slice(from, index)))
      if (isInClass) parts.push(this.#nameOf(token))
      else for (const [name] of token.matchAll(one)) parts.push('"["', this.#nameOf(name), '"]"')
      from = index + token.length
    }
    parts.push(JSON.stringify(pattern.slice(from)))
    return `new RegExp(${parts.filter((part) => part !== '""').join('+')},"${flags}")`
  }

  /** The pattern of a call spelt when it runs; nothing where its flags are not known to take properties. */
  #called({ arguments: [pattern, flags] }: CallExpression | NewExpression): Edit[] {
    if (pattern === undefined || flags?.type !== 'Literal' || !`${flags.value}`.includes('u')) return []
    const { start, end } = pattern
    return [
      { start, end: start, text: '__classes.spell(' },
      { start: end, end, text: ')' },
    ]
  }

  #nameOf(token: string): string {
    if (!this.#spelt.has(token)) this.#spelt.set(token, speltClass(token))
    return `__classes._${[...this.#spelt.keys()].indexOf(token)}`
  }
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A source with edits, which may stand beside one another. */
function edited(source: string, edits: readonly Edit[]): string {
  let text = ''
  let from = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return text + source.slice(from)
}

interface Found {
  /** A literal, a call of `RegExp`, or a pattern as it is written: `String.raw`. */
  readonly node: Literal | CallExpression | NewExpression | TaggedTemplateExpression
  /** It stands in a function, which may run often. */
  readonly isInside: boolean
}

/** The regular expressions that a program has. */
function expressionsOf(source: string): readonly Found[] {
  const found: Found[] = []
  const visit = (node: AnyNode, isInside: boolean): void => {
    if ((node.type === 'Literal' && node.regex) || isMade(node) || isRaw(node)) found.push({ node, isInside })
    const within = isInside || node.type.includes('Function')
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, within)
  }
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'script' }), false)
  return found
}

function isMade(node: AnyNode): node is CallExpression | NewExpression {
  const isCall = node.type === 'NewExpression' || node.type === 'CallExpression'
  return isCall && node.callee.type === 'Identifier' && node.callee.name === 'RegExp'
}

function isRaw(node: AnyNode): node is TaggedTemplateExpression {
  if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'MemberExpression') return false
  const { object, property } = node.tag
  const names = [object, property].map((part) => (part.type === 'Identifier' ? part.name : ''))
  return names.join('.') === 'String.raw'
}

/** The same without its tag, with escapes for what is no ASCII. */
function cookedEdits({ tag, quasi }: TaggedTemplateExpression, source: string): Edit[] {
  const parts = quasi.quasis.map(({ start, end }) => {
    const escaped = source.slice(start, end).replace(/[\\`]|\$(?=\{)/g, '\\$&')
    return { start, end, text: escaped.replace(/\P{ASCII}/gu, escapedUnits) }
  })
  return [{ start: tag.start, end: tag.end, text: '' }, ...parts]
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** A literal with escapes for what is no ASCII. */
function inAscii(literal: string): string {
  const isUnicode = flagsOf(literal).includes('u')
  return literal.replace(/\\.|\P{ASCII}/gsu, (found) => {
    const character = found.replace(/^\\/u, '')
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) return found
    if (isUnicode && code > 0xffff) return `\\u{${code.toString(16)}}`
    return escapedUnits(character)
  })
}

function escapedUnits(character: string): string {
  return character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function flagsOf(literal: string): string {
  return literal.slice(literal.lastIndexOf('/') + 1)
}

/** One behind the last code point. */
const end = 0x110000

/** The ranges of characters that a class has, in order, as they stand in brackets. */
function speltClass(content: string): string {
  const one = new RegExp(`[${content}]`, 'u')
  let text = ''
  let start = -1
  for (let code = 0; code <= end; code++) {
    const isIn = code < end && one.test(String.fromCodePoint(code))
    if (isIn && start < 0) start = code
    if (isIn || start < 0) continue
    text += start === code - 1 ? spelt(start) : `${spelt(start)}-${spelt(code - 1)}`
    start = -1
  }
  return text
}

function spelt(code: number): string {
  const character = String.fromCodePoint(code)
  const isSign = /[\\\]^-]/.test(character) || (code >= 0xd800 && code < 0xe000)
  return isSign ? `\\u{${code.toString(16)}}` : character
}
