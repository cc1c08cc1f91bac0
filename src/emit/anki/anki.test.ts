import { expect, test } from 'vitest'
import { content, question, sampleBook } from '../../../test/support/sampleBook.ts'
import { readPackage } from '../../../test/support/ankiPackage.ts'
import { optionsSchema } from '../../config/options.ts'
import * as v from 'valibot'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { readResource } from '../../resources.ts'
import { emit } from './anki.ts'

test('x', async () => {
  const said: Diagnostic[] = []
  const files = await emit(sampleBook(), v.parse(optionsSchema, {}), {
    report: (d) => said.push(d),
    resource: readResource,
  })
  const p = await readPackage(files[0]!.bytes)
  console.dir(p, { depth: 6 })
  console.log(said)
})
