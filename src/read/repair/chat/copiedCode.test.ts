import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { copiedCode } from './copiedCode.ts'

const mended = (text: string) => applyEdits(untouched(text), copiedCode(linesOf(text))).text

test('what stands below the name of a language and its buttons is code', () => {
  expect(mended('Like so:\n\nsql\nCopy code\nSELECT MAX(pay)\nFROM staff;\n\n2. **Next?**\n')).toBe(
    'Like so:\n\n\n```sql\nSELECT MAX(pay)\nFROM staff;\n```\n\n\n2. **Next?**\n',
  )
  expect(
    mended('python\n复制\n编辑\ndef f(xs):\n    return xs[0]\n\n# 或者\nxs.pop()\n\n切片会复制。\n'),
  ).toBe('\n```python\ndef f(xs):\n    return xs[0]\n\n# 或者\nxs.pop()\n```\n\n\n切片会复制。\n')
  expect(mended('javaCopier le code\n\nint a = 1;\n\nint b = 2;\nVoilà ce que cela donne.\n')).toBe(
    '\n```java\nint a = 1;\n\nint b = 2;\n```\n\nVoilà ce que cela donne.\n',
  )
  expect(mended('   bash\n   Code kopieren\n   ls -l')).toBe('\n   ```bash\n   ls -l\n   ```\n')
})

test('a language without buttons, buttons without a language, and code stay', () => {
  for (const text of [
    'sql\nSELECT 1;\n',
    'Copy code\nSELECT 1;\n',
    '```\nsql\nCopy code\n```\n',
    'java\nCopy\n',
  ])
    expect(mended(text)).toBe(text)
})
