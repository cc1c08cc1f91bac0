/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { printing } from './printing.ts'

printing()
