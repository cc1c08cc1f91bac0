/** A CommonJS package that is imported at once has no named exports in the bundle; through this file it has. */
export { isMap, isPair, isScalar, isSeq, parse, parseDocument } from 'yaml'
