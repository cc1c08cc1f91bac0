import { abbreviations } from './terms/abbreviations.ts'
import { biology } from './terms/biology.ts'
import { career } from './terms/career.ts'
import { chemistry } from './terms/chemistry.ts'
import { databases } from './terms/databases.ts'
import { deeds } from './terms/deeds.ts'
import { economy } from './terms/economy.ts'
import { engineering } from './terms/engineering.ts'
import { language } from './terms/language.ts'
import { law } from './terms/law.ts'
import { learning } from './terms/learning.ts'
import { management } from './terms/management.ts'
import { mathematics } from './terms/mathematics.ts'
import { medicine } from './terms/medicine.ts'
import { networks } from './terms/networks.ts'
import { pharmacy } from './terms/pharmacy.ts'
import { physics } from './terms/physics.ts'
import { products } from './terms/products.ts'
import { programming } from './terms/programming.ts'
import { security } from './terms/security.ts'
import { society } from './terms/society.ts'
import { systems } from './terms/systems.ts'
import { things } from './terms/things.ts'
import { traffic } from './terms/traffic.ts'
import { web } from './terms/web.ts'

/** The tables of terms, by subject. */
export const subjects: Readonly<Record<string, string>> = {
  abbreviations,
  biology,
  career,
  chemistry,
  databases,
  deeds,
  economy,
  engineering,
  language,
  law,
  learning,
  management,
  mathematics,
  medicine,
  networks,
  pharmacy,
  physics,
  products,
  programming,
  security,
  society,
  systems,
  things,
  traffic,
  web,
}

/** All of them. */
export const tables: readonly string[] = Object.values(subjects)
