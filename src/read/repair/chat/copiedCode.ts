import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** Languages that pages of chat programs name above code. */
const languages = new Set(
  'sql mysql python py java javascript js jsx typescript ts tsx c cpp c++ csharp c# go golang rust bash sh shell zsh html css scss json yaml yml xml toml php ruby kotlin swift scala r matlab dockerfile makefile powershell perl lua dart haskell vb vbnet graphql nginx ini diff text plaintext'.split(
    ' ',
  ),
)

/** Buttons beside the name of a language, with or without a space where they are glued to it. */
const buttons =
  'copy code|copy|edit|copy edit|run|download|复制代码|复制|编辑|下载|运行|複製程式碼|複製|編輯|コードをコピーする|コードをコピー|コピーする|編集する|코드 복사|복사|편집|копировать код|копировать|редактировать|copiar código|copiar|editar|copier le code|copier|modifier|code kopieren|kopieren|bearbeiten|copia codice|copia|modifica|code kopiëren|kodu kopyala|kopyala|kopiuj kod|sao chép mã|salin kode'
const button = new RegExp(`^(?:${buttons})$`, 'i')
const glued =
  /^([a-z+#]{1,12}?)(?:copy code|copyedit|复制代码|複製程式碼|コードをコピーする|코드 복사|копировать код|copiar código|copier le code|code kopieren)$/i

/** What a text that was copied so holds; most hold none. */
const hint = new RegExp(`(?:^|\\n|[a-z+#])[ \\t]*(?:${buttons})[ \\t]*(?:\\n|$)`, 'i')

/** Most buttons above code. */
const most = 3

/**
 * Code copied from the page of a chat program, below the name of its language and the captions of buttons, becomes code again:
 *
 *     sql                        ```sql
 *     Copy code              →   SELECT MAX(pay) FROM staff;
 *     SELECT MAX(pay) …          ```
 */
export function copiedCode({ text, lines }: Lines): Edit[] {
  if (!hint.test(text)) return []
  const edits: Edit[] = []
  for (let at = 0; at < lines.length; at++) {
    const found = captionAt(lines, at)
    if (found === null) continue
    const end = endOfCode(lines, found.from, found.language)
    const [first, last] = [lines[at], lines[end - 1]]
    if (first === undefined || last === undefined || end <= found.from) continue
    const indent = /^\s*/.exec(first.text)?.[0] ?? ''
    const start = lines[found.from]?.start ?? 0
    const stop = last.start + last.text.length
    const message = `copied code in \`${found.language}\``
    edits.push(
      { start: first.start, end: start, text: `\n${indent}\`\`\`${found.language}\n`, message },
      { start: stop, end: stop, text: `\n${indent}\`\`\`\n`, message: null },
    )
    at = end - 1
  }
  return edits
}

/** The language that is named in a line with buttons behind or below it, and where the code starts; null of any other line. */
function captionAt(
  lines: readonly Line[],
  at: number,
): { readonly language: string; readonly from: number } | null {
  const line = lines[at]
  const name = line?.code ? '' : (line?.text.trim().toLowerCase() ?? '')
  const alone = glued.exec(name)?.[1]
  if (alone !== undefined && languages.has(alone)) return { language: alone, from: firstOf(lines, at + 1) }
  if (!languages.has(name)) return null
  let from = at + 1
  while (from - at <= most && button.test(lines[from]?.text.trim() ?? '')) from++
  return from === at + 1 ? null : { language: name, from: firstOf(lines, from) }
}

/** The first line from one on that is not blank. */
function firstOf(lines: readonly Line[], from: number): number {
  return from < lines.length && isBlank(lines[from]) ? from + 1 : from
}

/** Where code ends: at what reads as text, blank lines that more code follows aside. */
function endOfCode(lines: readonly Line[], from: number, language: string): number {
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.code || captionAt(lines, at) !== null) break
    if (isBlank(line)) continue
    const isNext = at === end
    if (at > from && (isNext ? isSentence(line.text) : !isCode(line.text, language))) break
    end = at + 1
  }
  return end
}

/** Languages in which `#` starts a comment. */
const hashed = new Set(
  'python py bash sh shell zsh ruby yaml yml r perl dockerfile makefile toml nginx powershell'.split(' '),
)

const statement =
  /^(?:SELECT|WITH|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|FROM|WHERE|GROUP BY|ORDER BY|HAVING|UNION|BEGIN|COMMIT|EXPLAIN|def|class|import|from|return|for|while|if|try|async|await|public|private|protected|static|void|int|const|let|var|function|func|fn|package|use|using|export|print|echo|sudo|git|npm|docker|pip|kubectl)\s+\S/u
const marked =
  /^(?:[ \t]{2,}|\t|[}\])]|\/\/|\/\*|--\s|@\w|#include|<\/?[a-z]|[\w.$[\]]+\s*(?:\(|[-+*]?=|:=|\+\+))|[;{}]\s*$/u

/** Whether a line behind a blank one goes on with code. */
function isCode(text: string, language: string): boolean {
  if (/^\s*(?:\*\*|[-*+•]\s|\d{1,3}[.)、．])/u.test(text) || isSentence(text)) return false
  if (/^#\s?[^#\s]/u.test(text)) return hashed.has(language)
  return marked.test(text) || statement.test(text)
}

/** Fewest words of a sentence. */
const fewestWords = 3

/** A line of prose: it starts with a capital letter, has several words and ends as a sentence does; or it starts an item in bold. */
function isSentence(text: string): boolean {
  if (/^\s*(?:#{2,6}\s|\*\*|\d{1,3}[.)]\s+\*\*)/u.test(text)) return true
  const isProse = /^\p{Lu}/u.test(text) && /[.!?:]\s*$/u.test(text) && !/[{}=<>[\]"|;\\/]/u.test(text)
  return isProse && text.trim().split(/\s+/u).length >= fewestWords
}
