/** What the file of decisions needs of YAML, as a module of its own: a bundler gives a CommonJS package loaded late no names. */
export { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml'
