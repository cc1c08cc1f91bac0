import { expect, it } from 'vitest'
import { formulaText } from './formulaText.ts'

it.each([
  [String.raw`\lim_{x\to 0}\frac{\sin x}{x}`, 'lim_(x→0) (sin x)/x'],
  [String.raw`O(n\log n)`, 'O(n log n)'],
  [String.raw`x^2+y^{10} \leq z_i`, 'x² + y¹⁰ ≤ zᵢ'],
  [String.raw`e^{i\pi}+1=0`, 'e^(iπ) + 1 = 0'],
  [String.raw`\sum_{k=1}^{n} a_k`, '∑ₖ₌₁ⁿ aₖ'],
  [String.raw`\sqrt{a^2+b^2}\,\hat y`, '√(a² + b²) \u0177'],
  [String.raw`10^{-3}\,\text{毫 秒}`, '10⁻³ 毫 秒'],
  [String.raw`\ce{H2O}`, 'H₂O'],
  [String.raw`a \bmod 2`, 'a mod 2'],
  ['f := g', 'f := g'],
])('types %s as %s', (latex, text) => expect(formulaText(latex)).toBe(text))

it.each([
  String.raw`\binom{n}{k}`,
  String.raw`\begin{pmatrix}a&b\\c&d\end{pmatrix}`,
  String.raw`\overline{AB}`,
  String.raw`\underbrace{a+b}_{n}`,
  String.raw`\frac{`,
])('leaves %s, which no line can show or which cannot be read', (latex) =>
  expect(formulaText(latex)).toBe(latex),
)
