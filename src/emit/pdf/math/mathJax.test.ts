import { expect, test } from 'vitest'
import { setFormula } from './mathJax.ts'

test('a formula is the same whatever stands before it', () => {
  const before = setFormula(String.raw`\sqrt{d_k} \to \infty`, false)
  expect(setFormula(String.raw`\def\sqrt#1{x}\let\to=\leftarrow \sqrt{d}`, false)?.parts).toHaveLength(1)
  expect(setFormula(String.raw`\renewcommand{\infty}{y} \infty`, true)?.parts).toHaveLength(1)
  expect(setFormula(String.raw`\frac{`, false)).toBeNull()
  expect(setFormula(String.raw`\sqrt{d_k} \to \infty`, false)).toEqual(before)
})

test('the number of a formula stands behind it', () => {
  const plain = setFormula('E = mc^2', true)
  expect(setFormula(String.raw`E = mc^2 \tag{3a}`, true)?.width).toBeGreaterThan((plain?.width ?? 0) + 2000)
  expect(
    setFormula(String.raw`\begin{align} a &= b \tag{1} \\ c &= d \tag*{B} \end{align}`, true),
  ).not.toBeNull()
})

test('macros and colours hold in their own formula, and labels may be used again', () => {
  expect(setFormula(String.raw`\newcommand{\R}{\mathbb{R}} x \in \R`, false)).not.toBeNull()
  expect(setFormula(String.raw`x \in \R`, false)).toBeNull()
  expect(setFormula(String.raw`\DeclareMathOperator{\argmax}{arg\,max} \argmax_x f`, true)).not.toBeNull()
  expect(setFormula(String.raw`\argmax_x f`, true)).toBeNull()
  expect(setFormula(String.raw`x = 1 \label{one}`, true)).not.toBeNull()
  expect(setFormula(String.raw`x = 2 \label{one}`, true)).not.toBeNull()
})
