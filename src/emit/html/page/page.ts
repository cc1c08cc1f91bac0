/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { Study } from './study.ts'

await Study.start(() => Date.now())
