import { expect, test } from 'vitest'
import { nodeText } from '../../../model/text.ts'
import { parsePage } from './page.ts'

/** The items of the list that is marked as one of options; null where none is. */
function options(html: string): string[] | null {
  const notes = { comments: [], removed: [], flattened: [], untaken: [] }
  const { children } = parsePage(`<html><body><main><p>Which?</p>${html}</main></body></html>`, notes)
  const [list] = children.flatMap((node) => (node.type === 'list' && node.data?.offered ? [node] : []))
  return list === undefined ? null : list.children.map((item) => nodeText(item).trim())
}

test.each([
  [
    '<button onclick="check(this, false)">A. Rye</button>\n<button onclick="check(this, true)">B. Rice</button>',
    ['A. Rye ❌', 'B. Rice ✅'],
  ],
  [
    `<button onclick="alert('Richtig! Reis')">Reis</button><br><button onclick="alert('Leider nein')">Roggen</button>`,
    ['Reis ✅', 'Roggen ❌'],
  ],
  [
    '<div class="o" data-correct="true"><i></i><span>大米</span></div><div class="o" data-correct="false"><span>黑麦</span></div>',
    ['大米 ✅', '黑麦 ❌'],
  ],
  ['<ul><li>Centeno</li><li class="correct-answer">Arroz</li></ul>', ['Centeno ❌', 'Arroz ✅']],
  [
    '<label><input type="radio" data-correct="false"> Rug</label><label><input type="radio" data-correct="true"> Rijst</label>',
    ['Rug ❌', 'Rijst ✅'],
  ],
])('%s offers', (html, wanted) => {
  expect(options(html)).toEqual(wanted)
})

test.each([
  '<button onclick="show(true)">Open</button><button onclick="show(true)">Close</button>',
  '<button onclick="toggle(1, true, false)">Rye</button><button onclick="toggle(2, false, true)">Rice</button>',
  '<div class="correct">Right!</div><div class="feedback">It is rice.</div>',
  '<p data-correct="true">Rice</p>',
  '<div onclick="go()">Rye</div><div onclick="go()">Rice</div>',
])('%s offers nothing', (html) => {
  expect(options(html)).toBeNull()
})
