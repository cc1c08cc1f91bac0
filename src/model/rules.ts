/**
 * Every rule id that a diagnostic can carry, with what it says in one line. Each has a section of the same
 * name in `docs/rules.md`; a test holds the two together. Sorted by id.
 */
export const rules = {
  'article-cut-off': 'an article ends in the middle of a sentence',
  'card-too-long': 'an answer is too long to be learnt as one card',
  'config-invalid': 'an option has the wrong type or value',
  'config-unknown-key': 'an option is not known',
  'dedupe-language': 'repeats are found by spelling only, the language has no word list',
  'formula-unreadable': 'a formula is no LaTeX that can be read',
  'front-matter-invalid': 'the front matter cannot be read',
  'html-removed': 'an HTML element has no place in a book',
  'identity-ambiguous': 'a question may be one of several known ones, so it was made a new one',
  'identity-repeated': 'two questions carry the same id of the author',
  'identity-restored': 'a question that was gone is asked again',
  'identity-retired': 'a known question is no longer asked',
  'image-missing': 'a picture cannot be read from the folder of the book',
  'image-remote': 'a picture stands on another machine',
  'image-unsupported': 'a file is no picture of a known kind',
  'input-binary': 'a file is not text',
  'input-empty': 'a folder holds no article',
  'input-encoding': 'bytes do not fit the encoding of the file',
  'input-missing': 'an input cannot be read',
  'input-outside': 'a link leads out of the folder of the book',
  'input-too-large': 'an input is larger than any book',
  'internal-error': 'the program itself failed on an input',
  'key-not-an-option': 'the key of a choice question names none of its options',
  'ledger-broken': 'the identity ledger cannot be read or written',
  'ledger-conflict': 'a merge left conflict marks in the identity ledger',
  'ledger-locked': 'another build holds the identity ledger',
  'ledger-newer': 'the identity ledger is of a later version',
  'ledger-unwritable': 'the identity ledger is in a read-only folder',
  'link-relative': 'a link leads to a file beside the article',
  'link-unsafe': 'a link has a scheme that could run or read something',
  'nesting-too-deep': 'quotes or lists are nested deeper than a page can show',
  'no-questions': 'an article holds no question that could be recovered',
  'output-failed': 'a file could not be written',
  'repair-chat-marker': 'a mark of a chat program stood in the text',
  'repair-copied-button': 'the caption of a button was copied with the text',
  'repair-fence': 'a code fence is never closed',
  'repair-heading': 'a heading mark has no space after it or is full-width',
  'repair-list-marker': 'a list marker has no space after it',
  'repair-wide-number': 'numbering stands in full-width digits',
  'repair-wrapping': 'the whole article stands in a fence or a quotation',
} as const satisfies Record<string, string>

/** The name of a rule. */
export type RuleId = keyof typeof rules
