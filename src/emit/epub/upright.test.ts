import { expect, it } from 'vitest'
import { upright } from './upright.ts'

it.each([
  ['<p>第3層は20個、', '<p>第<span class="upright">3</span>層は<span class="upright">20</span>個、'],
  [
    '12月24日!?',
    '<span class="upright">12</span>月<span class="upright">24</span>日<span class="upright">!?</span>',
  ],
  ['2進数', '<span class="upright">2</span>進数'],
])('%s has numbers that stand upright', (xhtml, wanted) => expect(upright(xhtml)).toBe(wanted))

it.each([
  '1981年',
  'HTTP/3と2.5倍で50%、IPv6は10:30',
  '<a href="q-12">三</a>',
  '<code>x = 3</code><pre>4</pre><math><mn>5</mn></math>',
  '<span class="number">7.</span>',
  '&#39;と!',
])('%s has none', (xhtml) => expect(upright(xhtml)).toBe(xhtml))
