import type { Highlight } from './highlight.ts'
import { remembering } from './remembering.ts'

type Load = () => Promise<Highlight>

/**
 * Each language by all its names: with a grammar of lezer where there is one, else with a mode of CodeMirror's stream
 * parsers. A language is one line; its parser is loaded when code of it is met.
 */
const table: readonly (readonly [names: string, load: Load])[] = [
  [
    'js javascript mjs cjs jsx node es6 ecmascript',
    async () => lezer((await js()).configure({ dialect: 'jsx' })),
  ],
  ['ts typescript mts cts', async () => lezer((await js()).configure({ dialect: 'ts' }))],
  ['tsx', async () => lezer((await js()).configure({ dialect: 'ts jsx' }))],
  ['py python python2 python3 py3 ipython pycon', async () => lezer((await import('@lezer/python')).parser)],
  ['java', async () => lezer((await import('@lezer/java')).parser)],
  ['c cc cpp c++ cxx h hpp arduino cuda', async () => lezer((await import('@lezer/cpp')).parser)],
  ['go golang', async () => lezer((await import('@lezer/go')).parser)],
  ['rs rust', async () => lezer((await import('@lezer/rust')).parser)],
  ['json json5 jsonc', async () => lezer((await import('@lezer/json')).parser)],
  ['yaml yml', async () => lezer((await import('@lezer/yaml')).parser)],
  ['css less scss', async () => lezer((await import('@lezer/css')).parser)],
  ['xml svg xhtml xsl plist pom', async () => lezer((await import('@lezer/xml')).parser)],
  ['html htm vue svelte', async () => lezer((await import('./html.ts')).html)],
  ['php', async () => (await import('./php.ts')).php],
  [
    'sh bash shell zsh ksh shellsession console',
    async () => stream((await import('@codemirror/legacy-modes/mode/shell')).shell),
  ],
  ['sql ansisql', async () => stream((await sql()).standardSQL)],
  ['mysql mariadb', async () => stream((await sql()).mySQL)],
  ['postgres postgresql pgsql', async () => stream((await sql()).pgSQL)],
  ['sqlite', async () => stream((await sql()).sqlite)],
  ['tsql mssql sqlserver', async () => stream((await sql()).msSQL)],
  ['plsql oracle', async () => stream((await sql()).plSQL)],
  ['hive hql', async () => stream((await sql()).hive)],
  ['cs c# csharp', async () => stream((await clike()).csharp)],
  ['kt kotlin kts', async () => stream((await clike()).kotlin)],
  ['scala', async () => stream((await clike()).scala)],
  ['dart', async () => stream((await clike()).dart)],
  ['objc objective-c objectivec', async () => stream((await clike()).objectiveC)],
  ['swift', async () => stream((await import('@codemirror/legacy-modes/mode/swift')).swift)],
  ['rb ruby', async () => stream((await import('@codemirror/legacy-modes/mode/ruby')).ruby)],
  ['lua', async () => stream((await import('@codemirror/legacy-modes/mode/lua')).lua)],
  ['pl perl', async () => stream((await import('@codemirror/legacy-modes/mode/perl')).perl)],
  ['r', async () => stream((await import('@codemirror/legacy-modes/mode/r')).r)],
  ['jl julia', async () => stream((await import('@codemirror/legacy-modes/mode/julia')).julia)],
  ['hs haskell', async () => stream((await import('@codemirror/legacy-modes/mode/haskell')).haskell)],
  ['clj clojure', async () => stream((await import('@codemirror/legacy-modes/mode/clojure')).clojure)],
  ['erl erlang', async () => stream((await import('@codemirror/legacy-modes/mode/erlang')).erlang)],
  ['groovy gradle', async () => stream((await import('@codemirror/legacy-modes/mode/groovy')).groovy)],
  ['fs fsharp f#', async () => stream((await import('@codemirror/legacy-modes/mode/mllike')).fSharp)],
  ['ocaml ml', async () => stream((await import('@codemirror/legacy-modes/mode/mllike')).oCaml)],
  ['matlab octave', async () => stream((await import('@codemirror/legacy-modes/mode/octave')).octave)],
  ['vb vbnet', async () => stream((await import('@codemirror/legacy-modes/mode/vb')).vb)],
  ['pascal delphi', async () => stream((await import('@codemirror/legacy-modes/mode/pascal')).pascal)],
  [
    'ps1 powershell pwsh',
    async () => stream((await import('@codemirror/legacy-modes/mode/powershell')).powerShell),
  ],
  [
    'docker dockerfile',
    async () => stream((await import('@codemirror/legacy-modes/mode/dockerfile')).dockerFile),
  ],
  ['nginx', async () => stream((await import('@codemirror/legacy-modes/mode/nginx')).nginx)],
  ['toml', async () => stream((await import('@codemirror/legacy-modes/mode/toml')).toml)],
  [
    'ini properties conf cfg',
    async () => stream((await import('@codemirror/legacy-modes/mode/properties')).properties),
  ],
  ['proto protobuf', async () => stream((await import('@codemirror/legacy-modes/mode/protobuf')).protobuf)],
  ['diff patch', async () => stream((await import('@codemirror/legacy-modes/mode/diff')).diff)],
  ['cypher', async () => stream((await import('@codemirror/legacy-modes/mode/cypher')).cypher)],
  ['asm gas', async () => stream((await import('@codemirror/legacy-modes/mode/gas')).gas)],
  [
    'verilog systemverilog sv',
    async () => stream((await import('@codemirror/legacy-modes/mode/verilog')).verilog),
  ],
  ['vhdl', async () => stream((await import('@codemirror/legacy-modes/mode/vhdl')).vhdl)],
  ['tex latex', async () => stream((await import('@codemirror/legacy-modes/mode/stex')).stex)],
]

/** How each language is loaded, by its names in small letters. */
export const languages: ReadonlyMap<string, Load> = new Map(
  table.flatMap(([names, load]) => {
    const once = loadOnce(load)
    return names.split(' ').map((name) => [name, once] as const)
  }),
)

function loadOnce(load: Load): Load {
  let loaded: Promise<Highlight> | undefined
  return () => {
    loaded ??= load().then(remembering)
    return loaded
  }
}

async function lezer(parser: import('@lezer/common').Parser): Promise<Highlight> {
  return (await import('./lezer.ts')).lezerHighlight(parser)
}

async function stream<State>(
  parser: import('@codemirror/streamparser').StreamParser<State>,
): Promise<Highlight> {
  return (await import('./stream.ts')).streamHighlight(parser)
}

const js = async () => (await import('@lezer/javascript')).parser
const sql = () => import('@codemirror/legacy-modes/mode/sql')
const clike = () => import('@codemirror/legacy-modes/mode/clike')
