import { deeds } from './terms/deeds.ts'
import { learning } from './terms/learning.ts'
import { medicine } from './terms/medicine.ts'
import { programming } from './terms/programming.ts'
import { systems } from './terms/systems.ts'

/** The tables of terms, by subject. */
export const tables: readonly string[] = [deeds, learning, medicine, programming, systems]
