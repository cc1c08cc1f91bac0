import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types'

const underscore = 95

/** From so many on, underscores are room to write in; three may still set `___bold and slanted___`. */
const shortest = 4

/** Keeps a row of underscores as text: between two of them CommonMark finds emphasis, and both would be gone from `____、____和____`. */
export function blankSyntax(): Extension {
  return { text: { [underscore]: blank } }
}

const blank: Construct = { name: 'blank', tokenize: tokenizeBlank }

function tokenizeBlank(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let length = 0
  return start

  function start(code: Code): State | undefined {
    effects.enter('data')
    return row(code)
  }

  function row(code: Code): State | undefined {
    if (code === underscore) {
      effects.consume(code)
      length++
      return row
    }
    effects.exit('data')
    return length < shortest ? nok(code) : ok(code)
  }
}
