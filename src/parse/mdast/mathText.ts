import { math } from 'micromark-extension-math'
import type {
  Code,
  Construct,
  Extension,
  State,
  Token,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types'

const dollar = 36
const backslash = 92
const backtick = 96

/** A formula in a line is no longer than this; so each dollar is followed so far only, and time stays linear. */
const longest = 2000

/** An amount and words behind it: `$5 and US$` is no formula. */
const price = /^\d[\d.,]*[^\S\n]?(?:[kKmMbB]|[^\p{ASCII}])?\s[^\\^_={}+*/<>]*$/u

/** What stands between the variables of a program, `$HOME/$USER`, and ends no formula before a letter. */
const unfinished = /[=<>([{,;:.|&+*/%~@-]$/

/**
 * Formulas between dollars. Those on lines of their own, and `$$…$$` in a line, are as in remark-math; a single dollar
 * follows Pandoc's rule (manual, extension `tex_math_dollars`): the opening one stands before something else than white
 * space and not behind a letter or digit, the closing one behind something else than white space and not before a digit.
 * Between them stands neither a dollar nor a backtick. So `$5 and $10` and `US$20` stay prices. Before a letter none
 * closes what is not finished: `$n$th` has a formula, `[[$a == $b]]` and `$HOME/$USER` have two variables.
 */
export function mathSyntax(): Extension {
  return { ...math(), text: { [dollar]: mathText } }
}

const base = math().text?.[dollar] as Construct

const mathText: Construct = {
  name: 'mathText',
  tokenize: tokenizeMathText,
  previous(code) {
    return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape'
  },
  ...(base.resolve ? { resolve: base.resolve } : {}),
}

function tokenizeMathText(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const before = this.previous
  let opened = 0
  let closed = 0
  let value = ''
  let sequence: Token | undefined
  return start

  function start(code: Code): State | undefined {
    effects.enter('mathText')
    effects.enter('mathTextSequence')
    return open(code)
  }

  function open(code: Code): State | undefined {
    if (code === dollar) {
      effects.consume(code)
      opened++
      return open
    }
    if (opened === 1 && (isWordCode(before) || code === null || isSpace(code))) return nok(code)
    effects.exit('mathTextSequence')
    return between(code)
  }

  function between(code: Code): State | undefined {
    if (code === null || value.length > longest) return nok(code)
    if (code === dollar) {
      sequence = effects.enter('mathTextSequence')
      closed = 0
      return close(code)
    }
    if (code === 32 || code < 0) {
      const type = code === 32 ? 'space' : code < -2 ? 'lineEnding' : 'mathTextData'
      effects.enter(type)
      effects.consume(code)
      effects.exit(type)
      value += code < -2 ? '\n' : ' '
      return between
    }
    effects.enter('mathTextData')
    return data(code)
  }

  function data(code: Code): State | undefined {
    if (code === backtick && opened === 1) return nok(code)
    if (code === null || code === dollar || code === 32 || code < 0) {
      effects.exit('mathTextData')
      return between(code)
    }
    effects.consume(code)
    value += String.fromCharCode(code)
    return code === backslash && opened === 1 ? escaped : data
  }

  function escaped(code: Code): State | undefined {
    if (code !== dollar) return data(code)
    effects.consume(code)
    value += '$'
    return data
  }

  function close(code: Code): State | undefined {
    if (code === dollar) {
      effects.consume(code)
      closed++
      return close
    }
    if (closed === opened && (opened > 1 || closes(code))) {
      effects.exit('mathTextSequence')
      effects.exit('mathText')
      return ok(code)
    }
    if (opened === 1) return nok(code)
    if (sequence) sequence.type = 'mathTextData'
    value += '$'.repeat(closed)
    return data(code)
  }

  function closes(next: Code): boolean {
    if (/\s$/.test(value) || price.test(value)) return false
    return !isWordCode(next) || (!isDigit(next) && !unfinished.test(value))
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code < 0
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57
}

function isWordCode(code: Code): boolean {
  return code !== null && code > 0 && code < 128 && /[A-Za-z0-9]/.test(String.fromCharCode(code))
}
