import { check as ace } from './ace/check.ts'
import { check as anki } from './anki/check.ts'
import type { Check } from './check.ts'
import { check as chromium } from './chromium/check.ts'
import { check as epubcheck } from './epubcheck/check.ts'
import { check as epubtext } from './epubtext/check.ts'
import { check as poppler } from './poppler/check.ts'
import { check as verapdf } from './verapdf/check.ts'

/** Every engine that the outputs are held against. A new one is a folder and a line. */
export const checks: readonly Check[] = [ace, anki, chromium, epubcheck, epubtext, poppler, verapdf]
