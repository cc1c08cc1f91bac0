import { type InlineMark, type LineOf, markupReader, type Sheet, type Written } from './markup.ts'

const argument = '\\{(?<text>[^{}]{1,400})\\}'
const marks: readonly InlineMark[] = [
  { pattern: /(?<!\\)\$(?<text>[^$]{1,600})(?<!\\)\$/gu, before: '$', after: '$', isCode: true },
  { pattern: /\\\((?<text>.{1,600}?)\\\)/gu, before: '$', after: '$', isCode: true },
  { pattern: /\\\[(?<text>.{1,600}?)\\\]/gu, before: '$$', after: '$$', isCode: true },
  { pattern: new RegExp(`\\\\textbf${argument}`, 'gu'), before: '**', after: '**' },
  { pattern: new RegExp(`\\\\(?:emph|textit)${argument}`, 'gu'), before: '*', after: '*' },
  { pattern: new RegExp(`\\\\(?:texttt|verb)${argument}`, 'gu'), before: '`', after: '`', isCode: true },
  { pattern: /\\verb(?<sign>[|!+])(?<text>[^|!+\n]+)\k<sign>/gu, before: '`', after: '`', isCode: true },
  {
    pattern: new RegExp(`\\\\(?:underline|mbox|text|textsc|textsf)${argument}`, 'gu'),
    before: '',
    after: '',
  },
  { pattern: /\\href\{(?<to>[^{}]+)\}\{(?<text>[^{}]+)\}/gu, before: '[', after: ']' },
  { pattern: /``(?<text>[^`\n]{1,400}?)''/gu, before: '“', after: '”' },
  { pattern: /\\fillin(?:\[[^\]]*\])*/gu, before: '____', after: '' },
  { pattern: /\\(?:l?dots|textellipsis)(?:\{\})?/gu, before: '…', after: '' },
  {
    pattern: /\\(?:[,;!/]|hfill|quad|qquad|noindent|centering|label\{[^{}]*\})|\\\\(?:\[[^\]]*\])?$/gu,
    before: '',
    after: '',
  },
  { pattern: /\\(?<text>[%&#])/gu, before: '', after: '' },
  { pattern: /~/gu, before: ' ', after: '' },
]

const verbatim = /^\\begin\{(verbatim|lstlisting|minted)\}(?:\[[^\]]*\])?(?:\{([\w+-]*)\})?/
const listName = /^(?:enumerate|itemize|description)/
const choiceName = /^(?:one?par)?(?:choices|checkboxes)$/

/** What says nothing of a question: how it is set. */
const setting =
  /^\\(?:documentclass|usepackage|maketitle|newpage|clearpage|pagebreak|vspace|vfill|smallskip|medskip|bigskip|printanswers|noprintanswers|pagestyle|thispagestyle|fillwith\w+|makeempty\w+|setlength|setcounter|newcommand|renewcommand|header|footer|lhead|rhead|chead|cfoot|titledquestion|addpoints|tableofcontents|hline|toprule|author|date)\b/

const lineOf: LineOf = ({ text }, sheet) => {
  const trimmed = text.trim()
  const from = text.length - text.trimStart().length
  const title = /^\\title\{([^{}]+)\}/.exec(trimmed)?.[1]
  if (title !== undefined) sheet.title = title
  if (sheet.open === preamble) {
    if (trimmed.startsWith('\\begin{document}')) sheet.open = null
    return null
  }
  if (sheet.open !== null) {
    if (trimmed !== sheet.open) return { before: '', from: 0, isCode: true }
    sheet.open = null
    return { before: '```', from: text.length }
  }
  if (trimmed.startsWith('\\documentclass')) {
    sheet.open = preamble
    return null
  }
  const [code, environment, language = ''] = verbatim.exec(trimmed) ?? []
  if (code !== undefined) {
    sheet.open = `\\end{${environment}}`
    return { before: `\n\`\`\`${language}`, from: text.length }
  }
  if (title !== undefined || setting.test(trimmed) || trimmed.startsWith('%')) return null
  const comment = text.search(/(?<!\\)%/)
  const to = comment < 0 ? {} : { to: comment }
  const begun = /^\\(begin|end)\{([^{}]+)\}(?:[[{][^\]}]*[\]}])*/.exec(trimmed)
  if (begun !== null) return environmentOf(begun, { from, sheet, to })
  const section = /^\\((?:sub){0,2})section\*?\{([^{}]*)\}/.exec(trimmed)
  if (section?.[2] !== undefined) {
    const start = text.indexOf(section[2], from)
    const level = 2 + (section[1]?.length ?? 0) / 3
    return { before: `\n${'#'.repeat(level)} `, from: start, to: start + section[2].length, after: '\n' }
  }
  return { ...(commandOf(trimmed, from, sheet) ?? { before: '', from }), ...to }
}

/** Stands for what is before the document. */
const preamble = 'preamble'

function environmentOf(
  [whole, what = '', name = '']: RegExpExecArray,
  {
    from,
    sheet,
    to,
  }: { readonly from: number; readonly sheet: Sheet; readonly to: { readonly to?: number } },
): Written {
  const { counts } = sheet
  const behind = { from: from + whole.length, ...to }
  const depth = counts.get('depth') ?? 0
  if (listName.test(name)) {
    counts.set('depth', Math.max(0, depth + (what === 'begin' ? 1 : -1)))
    if (what === 'begin') counts.set(`list ${depth + 1}`, name.startsWith('enumerate') ? 1 : 0)
  } else if (choiceName.test(name)) {
    const right = [...counts.keys()].filter((key) => key.startsWith('right '))
    if (what === 'begin') counts.set('choice', 0)
    for (const key of right) counts.delete(key)
    if (what === 'end' && right.length > 0)
      return { ...behind, before: `\n**Answer:** ${right.map((key) => key.slice(-1)).join(', ')}\n\n` }
  } else if (/^(?:solution|answer|sol)/.test(name))
    return { ...behind, before: what === 'begin' ? '\n**Answer:** ' : '\n' }
  return { ...behind, before: '' }
}

/** `\question[2]`, `\part`, `\choice`, `\item` at the start of a line. */
function commandOf(text: string, from: number, { counts }: Sheet): Written | null {
  const [whole, name = '', points] =
    /^\\(question|(?:sub)?part|choice|CorrectChoice|correctchoice|item)\b(?:\[([^\]]*)\])?\s*/.exec(text) ??
    []
  if (whole === undefined) return null
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
  const start = from + whole.length
  const worth = points === undefined || !/^\d+$/.test(points) ? '' : `(${points} points) `
  if (name === 'question') {
    counts.set('part', 0)
    return { before: `\nQuestion ${next('question')}. ${worth}`, from: start }
  }
  if (name.endsWith('part')) return { before: `\n${next('part')}. ${worth}`, from: start }
  if (name === 'item') {
    const depth = Math.max(1, counts.get('depth') ?? 1)
    const mark = counts.get(`list ${depth}`) === 1 ? '1.' : '-'
    return {
      before: `${'   '.repeat(depth - 1)}${mark} ${points === undefined ? '' : `**${points}** `}`,
      from: start,
    }
  }
  const letter = String.fromCharCode(64 + next('choice'))
  if (name !== 'choice') counts.set(`right ${letter}`, 1)
  return { before: `${letter === 'A' ? '\n' : ''}- ${letter}. `, from: start }
}

/** A paper in LaTeX, also of the class `exam` with its questions, choices and solutions. */
export const readLatex = markupReader(lineOf, marks)
