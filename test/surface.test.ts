import { expect, test } from 'vitest'
import * as surface from '../src/index.ts'

test('what programs may import is just this', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'PublishError',
    'build',
    'check',
    'diagnosticLine',
    'draftOf',
    'plainText',
    'rules',
    'systemContext',
  ])
})
