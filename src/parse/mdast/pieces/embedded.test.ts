import { expect, test } from 'vitest'
import { withoutEmbedded } from './embedded.ts'

test('a picture in its address is taken out, what stands around it stays', () => {
  expect(withoutEmbedded('![a](data:image/png;base64,iVBO+/w==) b')).toBe('![a]( ) b')
  expect(withoutEmbedded('[1]: <data:image/svg+xml;base64,PHN2>')).toBe('[1]: < >')
  expect(withoutEmbedded('What is `data:,x;base64,`?')).toBe('What is `data:,x;base64,`?')
})
