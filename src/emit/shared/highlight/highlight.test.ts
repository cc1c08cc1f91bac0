import { describe, expect, it } from 'vitest'
import fc from '../../../../test/support/properties.ts'
import { loadHighlight, type Token, tokenKinds } from './highlight.ts'
import { languages } from './languages.ts'

async function tokens(language: string, code: string): Promise<readonly Token[]> {
  const highlight = await loadHighlight(language)
  if (highlight === null) throw new Error(`no highlighter for ${language}`)
  return highlight(code)
}

async function kindOf(language: string, code: string, text: string) {
  return (await tokens(language, code)).find((token) => token.text.includes(text))?.kind
}

const samples = [
  [
    'python',
    'def add(a):  # 注释\n    return "字" + 1',
    { def: 'keyword', add: 'function', 注释: 'comment', 字: 'string', 1: 'number' },
  ],
  [
    'JS',
    'const x = <A b="c">{null}</A> // y',
    { const: 'keyword', null: 'constant', '// y': 'comment', c: 'keyword' },
  ],
  ['ts', 'interface A { b: string }', { interface: 'keyword', A: 'type', b: 'property', string: 'type' }],
  ['java', 'public class A { int b = 1; }', { public: 'keyword', int: 'type', 1: 'number' }],
  ['c++', '#include <map>\nint main() { return 0; }', { return: 'keyword', '0': 'number' }],
  ['go', 'func f() string { return "a" }', { func: 'keyword', '"a"': 'string' }],
  ['rust', 'fn f() -> u8 { 1 } // c', { fn: 'keyword', '// c': 'comment' }],
  ['sql', "SELECT a FROM b WHERE c = 'd' -- e", { SELECT: 'keyword', "'d'": 'string', '-- e': 'comment' }],
  ['bash', 'if [ "$a" ]; then echo 1; fi # c', { if: 'keyword', '# c': 'comment' }],
  ['json', '{"a": true, "b": 1}', { '"a"': 'property', true: 'constant', 1: 'number' }],
  ['yaml', 'a: b # c', { a: 'property', '# c': 'comment' }],
  ['html', '<p id="a">b</p><script>let c = 1</script>', { p: 'tag', id: 'attribute', let: 'keyword' }],
  ['css', 'a { color: red } /* b */', { color: 'property', '/* b': 'comment' }],
  ['php', 'echo "a"; // b', { echo: 'keyword', '"a"': 'string', '// b': 'comment' }],
  ['php', '<p><?php echo 1; ?>', { echo: 'keyword' }],
  ['c#', 'class A { string b = "c"; }', { class: 'keyword', '"c"': 'string' }],
  ['kotlin', 'fun f(): Int = 1 // c', { fun: 'keyword', '// c': 'comment' }],
  ['swift', 'let a = "b" // c', { let: 'keyword', '"b"': 'string' }],
  ['ruby', 'def f\n  nil\nend', { def: 'keyword', end: 'keyword' }],
  ['diff', '+a\n-b', { '+a': 'inserted', '-b': 'deleted' }],
] as const

describe('loadHighlight', () => {
  it.each(samples)('knows the parts of %s', async (language, code, expected) => {
    for (const [text, kind] of Object.entries(expected))
      expect(await kindOf(language, code, text), text).toBe(kind)
  })

  it('leaves what it does not know, and what is very long, plain', async () => {
    expect(await loadHighlight('nosuch')).toBeNull()
    expect(await loadHighlight('constructor')).toBeNull()
    expect(await tokens('js', 'let a\n'.repeat(20_000))).toHaveLength(1)
  })

  it('loses no character of any text in any language', async () => {
    for (const language of languages.keys()) {
      const highlight = await loadHighlight(language)
      fc.assert(
        fc.property(
          fc.string({ unit: fc.constantFrom(...'ab1 \n\t"\'`<>/*#-{}()[]=$%\\;:字é😀') }),
          (code) => {
            const found = highlight?.(code) ?? []
            expect(found.map((token) => token.text).join('')).toBe(code)
            for (const { kind } of found) if (kind !== null) expect(tokenKinds).toContain(kind)
          },
        ),
        { numRuns: 20, seed: 7 },
      )
    }
  })
})
