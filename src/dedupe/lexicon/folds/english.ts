import { foldLatin } from './latin.ts'
import { withOrdinals } from './ordinals.ts'

/** A pattern, what stands for it, and what a text has in which it need be looked for. */
type Rewording = readonly [long: RegExp, short: string, has?: string]

/** Words of an English question that stand apart, or round it, as the short question that says the same. */
const reworded: readonly Rewording[] = [
  [/^(how (?:would|do|can|could|to)(?: (?:you|i|we|one))? )(?:get|fetch|retrieve) (?=the )/, '$1find '],
  [/^what (?:is|are) (?:required|needed|necessary) (for|to) /, 'what are the requirements $1 '],
  [/^what (?:does|do|did) (.{1,120}) (?:states?|says?|assert|hold)([ ?.!]*)$/, 'explain $1$2'],
  [
    /^state ((?:the )?.{1,60} (?:law|theorem|principle|rule|hypothesis|axiom|lemma)s?)([ ?.!]*)$/,
    'explain $1$2',
  ],
  [
    /^what (?:does|do) (.{1,80}) (?:contain|include|comprise|consist of|involve|entail)([ ?.!]*)$/,
    'what are the parts of $1$2',
  ],
  [
    /^(?:on )?(?:what|which) factors (?:does|do) (.{1,80}) depend(?: up)?(?:on)?([ ?.!]*)$/,
    'what factors affect $1$2',
  ],
  [/^(?:on )?what (?:does|do) (.{1,80}) depend(?: (?:up)?on)?([ ?.!]*)$/, 'what factors affect $1$2'],
  [
    /^what (?:does|do|did) (.{1,80}) (?:cause|lead to|result in|give rise to|bring about)([ ?.!]*)$/,
    'what are the effects of $1$2',
  ],
  [
    /^what (?:does|do) (.{1,80}) (?:offer|provide|support|own|get)([ ?.!]*)$/,
    'what are the features of $1$2',
  ],
  [
    /\bwhat makes (an?) (good|great|bad|poor|strong|effective|successful) /,
    'what are the qualities of $1 $2 ',
    'what makes ',
  ],
  [
    /\b(how|why|when|what|where) do (?:experts|scientists|researchers|scholars|psychologists|economists|historians|biologists|chemists|physicists|mathematicians|statisticians|linguists|sociologists|geologists|astronomers|philosophers|doctors|physicians|engineers|developers|programmers|lawyers|accountants) (?=mean|define|measure|classif|calculat|comput|determin|explain|describ|diagnos|detect|estimat|treat|call|distinguish|test|know|tell)/,
    '$1 do we ',
    ' do ',
  ],
  [
    / caused by (?<![a-z] (?:is|are|was|were|be|been|being|it|get|gets|what) caused by )(?<=[a-z] caused by )/,
    ' of ',
    'caused by ',
  ],
  [
    /\bwhat (?:sets|distinguishes|differentiates) (.{1,80}?) (?:apart )?from (.{1,80})$/,
    'what is the difference between $1 and $2',
    ' from ',
  ],
  [
    /\bwhat makes (.{1,80}?) (?:so )?(?:different|distinct) (?:from|to|than) (.{1,80})$/,
    'what is the difference between $1 and $2',
    'what makes ',
  ],
  [/^((?:could|can|would|will) you .{1,120}) (?:for|to) (?:me|us)([ ?.!]*)$/, '$1$2'],
  [
    /,? \b(?:in|within|using) (?:(?:about|around|approximately|at most|up to|not? more than|less than|fewer than) )?\d{2,3} words\b/,
    '',
    ' words',
  ],
]

/** `How does appendicitis present` asks for its symptoms. */
const presenting =
  /^how (?:does|do|would|might|will|can) (?:(?:a |an |the )?(?:patient|person|someone|somebody|child|adult|people|patients|infant)s? (?:with|who has|having) )?(.{1,60}?) (?:typically |usually |commonly |often |generally )?(?:present|manifest)(?: itself| clinically)?([ ?.!]*)$/

/** What is measured, by the word that asks how much of it there is. */
const measures: Readonly<Record<string, string>> = {
  tall: 'height',
  high: 'height',
  heavy: 'weight',
  deep: 'depth',
  wide: 'width',
  thick: 'thickness',
  old: 'age',
}
const measured = /^how (tall|high|heavy|deep|wide|thick|old) (is|are|was|were) /

/** Small words that programs have as names, held against another: `let vs const`, `a list and a set`, `does any differ from unknown`. */
const keywords =
  /(?<=^|, |\b(?:vs\.?|versus|do|does) |\bbetween (?:an? |the )?|\b(?:and|or|from) (?:an? |the )?)(?:let|list|any|all|some|get|set|use|this|that|self)(?=,? (?:vs|versus|and|or|differ)\b|, \w+,? (?:and|or)\b|[ ?.!]*$| in [a-z#+]+[ ?.!]*$)/g

/** Such words in quotes, as names are that may be taken for something else. */
function withKeywords(text: string): string {
  return /\b(?:vs|versus|between|differ)\b/.test(text) ? text.replace(keywords, '"$&"') : text
}

/** {@link foldLatin}; {@link reworded}; what is measured by its name: `how tall is`, `what is the height of`. */
export function foldEnglish(text: string): string {
  const named = withKeywords(withOrdinals(foldLatin(text), 'en')).replace(
    measured,
    (_, how: string, is: string) => `what ${is} the ${measures[how] ?? how} of `,
  )
  const asked = /present|manifest/.test(named)
    ? named.replace(presenting, 'what are the symptoms of $1$2')
    : named
  return reworded.reduce(
    (said, [long, short, has]) =>
      has === undefined || said.includes(has) ? said.replace(long, short) : said,
    asked,
  )
}
