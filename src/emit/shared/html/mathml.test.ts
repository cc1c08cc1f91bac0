import { expect, it } from 'vitest'
import { mathml } from './mathml.ts'
import { toMathml3 } from './mathml3.ts'

it('leaves sizes to mstyle and nothing of HTML in a formula', () => {
  expect(
    toMathml3('<mrow scriptlevel="0"><mi scriptlevel="2" class="a">i</mi><mrow><mo/></mrow></mrow>'),
  ).toBe('<mstyle scriptlevel="0"><mi class="a">i</mi><mrow><mo/></mrow></mstyle>')
  expect(toMathml3('<mtd id="x"><mtext><span class="y">1</span></mtext></mtd>')).toBe(
    '<mtd><mtext>1</mtext></mtd>',
  )
  expect(toMathml3('<mtable displaystyle="true" scriptlevel="1"></mtable>')).toBe(
    '<mtable displaystyle="true"></mtable>',
  )
})

it('names what a reference refers to', () => {
  expect(mathml('\\ref{a} \\eqref{b}', true)).toContain('<mtext>a</mtext><mtext>(b)</mtext>')
})

it('takes an environment for display in a line too', () => {
  expect(mathml('\\begin{align} a&=b\\tag{2} \\end{align}', false)).toContain('display="block"')
})

it('neither loads a file nor runs on, and reads nothing into an empty formula', () => {
  expect(mathml('\\includegraphics{a.png}', true)).toBeNull()
  expect(mathml('\\def\\x{\\x\\x}\\x', true)).toBeNull()
  expect(mathml(' ', true)).toBeNull()
})
