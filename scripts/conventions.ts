import { writeFileSync } from 'node:fs'
import { conventionsPage } from '../test/support/conventionsPage.ts'
import { fixtures } from '../test/support/fixtures.ts'

/** Writes `docs/conventions.md` from the fixtures. */
writeFileSync(new URL('../docs/conventions.md', import.meta.url), conventionsPage(fixtures))
