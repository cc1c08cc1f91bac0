import type { Reading } from '../reading/reading.ts'
import { apartAtRules } from './apartAtRules.ts'
import type { Around, SecondLook } from './around.ts'
import { askedBeside } from './askedBeside.ts'
import { kindsNamed } from './kindsNamed.ts'
import { cutAtOtherHabits } from './otherHabits.ts'
import { topicsOver } from './topicsOver.ts'

/** Where more is asked than the most regular reading has; each sees what the ones before it made. */
const looks: readonly SecondLook[] = [apartAtRules, cutAtOtherHabits, topicsOver, askedBeside, kindsNamed]

/** What the most regular reading of blocks leaves out, or lets end up in an answer, once more. */
export function readAgain(readings: readonly Reading[], around: Around): readonly Reading[] {
  return looks.reduce((found, look) => look(found, around), readings)
}
