import { expect, test } from 'vitest'
import { inScript } from './inScript.ts'

test('no text ends the script that holds it, and all of it is read again', () => {
  const data = { title: '</script><!-- \u2028 \u2029 "x" \\ 是' }
  const text = inScript(data)
  expect(text).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(text)).toEqual(data)
})
