import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'
import { commentOf } from './messages/comment.ts'

/** Captions of buttons that stand beside a text on the page it was copied from. */
const captions = new Set(
  [
    'Copy code',
    'Copy',
    'Regenerate response',
    'Regenerate',
    'Continue generating',
    'Stop generating',
    '复制代码',
    '复制',
    '重新生成',
    '继续生成',
    '停止生成',
    '複製程式碼',
    'コードをコピー',
    'コードをコピーする',
    '코드 복사',
    'Копировать код',
    'Copiar código',
    'Copier le code',
    'Code kopieren',
    'Скопировать код',
    'Sao chép mã',
    'Salin kode',
    'Kodu kopyala',
    'Copia codice',
    'Kopiuj kod',
    'Code kopiëren',
    '再生成',
    '回答を再生成',
    '다시 생성',
    '답변 다시 생성',
    'Regenerar',
    'Regenerar respuesta',
    'Regenerar resposta',
    'Régénérer',
    'Régénérer la réponse',
    'Kopieren',
    '复制链接',
    'Copier',
    'Copiar',
    'Копировать',
    'Copia',
    'コピー',
    '복사',
    'Neu generieren',
    'Antwort neu generieren',
    'Сгенерировать заново',
    'Повторить генерацию',
    'Rigenera',
    'Yeniden oluştur',
    'Memory updated',
    '记忆已更新',
    '已更新保存的记忆',
    'メモリを更新しました',
    'Memoria actualizada',
    'Memória atualizada',
    'Mémoire mise à jour',
    'Erinnerung aktualisiert',
    'Память обновлена',
    'Enter fullscreen mode',
    'Exit fullscreen mode',
    'Open in app',
    'Member-only story',
    '编辑切换为居中',
    '添加图片注释，不超过 140 字（可选）',
    '申请转载',
    '喜欢收藏申请转载',
    '关注他',
    '关注她',
    '展开阅读全文',
    '展开全文',
    '收起全文',
    '阅读全文',
    '展開全文',
    '閱讀全文',
    '続きを読む',
    'Show less',
    'Mostrar menos',
    'Weniger anzeigen',
    'Voir moins',
    'Свернуть',
  ].map((caption) => caption.toLowerCase()),
)

/** Captions of buttons above code. */
const gluable = [
  'Copy code',
  '复制代码',
  '複製程式碼',
  'コードをコピー',
  '코드 복사',
  'Копировать код',
  'Code kopieren',
]

/** Captions below the end of what a chat program says. */
const ends =
  /(?:^|[^\p{L}])(?:regenerate|重新生成|再生成|回答を再生成|다시 생성|regenerar|régénérer|neu generieren|сгенерировать заново|повторить генерацию|rigenera|yeniden oluştur)(?![\p{L}])/iu

/** Which of several answers to one wish is shown: `2 / 3`, `< 1/2 >` */
const pager = /(?:^|\s)[<‹]?\s?\d{1,2}\s?\/\s?\d{1,2}\s?[>›]?(?=\s|$)/u
const pagerAlone = /^[<‹]?\s?\d{1,2}\s?\/\s?\d{1,2}\s?[>›]?$/u

/** Counters and dates that a page sets beside a text, such as `赞同 1284` and `5 min read`. */
const counters = [
  /^赞同 ?[\d,.万]+$/,
  /^[\d,.万]+ 人赞同了该(?:文章|回答)$/,
  /^[\d,.万]+ 条评论$/,
  /^(?:编辑|发布)于 \d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?(?: ?· ?.{1,20})?$/,
  /^\d{1,3} min read$/i,
  /^(?:已?深度思考|已?思考(?:了|完成)?) ?[(（]?(?:用时)? ?\d+ ?秒[)）]?$/,
  /^展开(?:其余|剩余|更多)? ?\d+ ?条(?:回复|评论)$/,
  /^查看(?:全部|其余|更多)? ?\d+ ?条(?:回复|评论)$/,
  /^(?:view|show|see) (?:all )?\d+ (?:more )?(?:replies|comments|answers)$/i,
  /^(?:was this response better or worse\?|¿esta respuesta (?:es|fue) mejor o peor\?|cette réponse est-elle meilleure|war diese antwort besser oder schlechter\?|esta resposta foi melhor ou pior\?|这个回复更好还是更差|此回复是更好还是更差)/iu,
  /^(?:thought|reasoned) for (?:a (?:few seconds|second|minute)|\d+ ?(?:s|m|seconds?|minutes?))$/i,
]

/** Captions that stand beside each other, each with a count or none: `收藏 纠错 笔记(3)`, `Bookmark | Report | Share`. */
const inRow = new Set(
  '收藏 纠错 报错 笔记 做笔记 分享 点赞 赞 评论 举报 反馈 讨论 打印 上一题 下一题 再做一遍 重做 移出错题本 加入错题本 已经到底啦 查看更多 糾錯 筆記 按讚 檢舉 留言 bookmark report share notes note like likes save discuss comments comment flag feedback print reply previous next'.split(
    ' ',
  ),
)

/** Longest line, in characters, that is a caption or a row of such. */
const longest = 60

/** What parts captions of a row: space, bars, pictures. */
const between = /(?:[\s|｜·•/\p{Extended_Pictographic}]|\ufe0f)+/u
/** The same where captions are of several words. */
const apart = /(?:\s{2}|[\u3000|｜·•/\p{Extended_Pictographic}]|\ufe0f)+/u

function isRow(text: string): boolean {
  const row = text.replace(/\s?[(（]\d{1,6}[)）]/gu, '').replace(pager, ' ')
  return isRowOf(row, between, text) || isRowOf(row, apart, text)
}

function isRowOf(row: string, parting: RegExp, text: string): boolean {
  const [first = ''] = captionsIn(row, parting, 2)
  if (!isCaption(first)) return false
  const [only = '', ...more] = captionsIn(row, parting)
  if (more.length === 0) return captions.has(bareCaption(only)) && only.length < text.length
  return more.every(isCaption)
}

/** The captions of a row; of its first `most` parts, the first may be empty. */
function captionsIn(row: string, parting: RegExp, most?: number): string[] {
  return row.split(parting, most).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function isCaption(text: string): boolean {
  const caption = bareCaption(text)
  return inRow.has(caption) || captions.has(caption)
}

function bareCaption(caption: string): string {
  return caption.replace(/[～~!！.…]+$/u, '').toLowerCase()
}

/** What a page calls an advertisement. */
const ad =
  '广告|廣告|広告|광고|advertisements?|advertisement - continue reading below|sponsored|ads|реклама|publicidad|publicité|anzeige|werbung|pubblicità|publicidade|reklama|iklan|quảng cáo|advertentie|annons|annonce|mainos|hirdetés|διαφήμιση|פרסומת|إعلان|إعلانات|विज्ञापन|โฆษณา'

/** One between the parts of a page, named as such before a gap: `广告  三天…` */
const advertisement = new RegExp(`^(?:${ad})(?:\\s{2}|\\u3000)(?=\\s*\\S)`, 'iu')
/** The place of one, with a gap above and below. */
const placeOfOne = new RegExp(`^[–—_[(（【*]{0,3} ?(?:${ad}) ?[–—_\\])）】:*]{0,3}$`, 'iu')

/**
 * Takes out lines that are captions of buttons and nothing else, advertisements between parts, and counts of answers beside such.
 * Where a chat program offers to answer again, a note tells that its turn ends.
 */
export function copiedButtons({ lines }: Lines): Edit[] {
  return lines.flatMap((line, index): Edit[] => {
    const text = line.text.trim()
    const isAlone = index > 0 && isBlank(lines[index - 1]) && isBlank(lines[index + 1])
    if (line.code || !(isCopied(text) || (isAlone && placeOfOne.test(text)) || isPager(lines, index)))
      return []
    const note = ends.test(text) ? `\n${commentOf({ kind: 'turn', text })}\n` : ''
    return [
      {
        start: line.start,
        end: line.start + line.text.length,
        text: note,
        message: `copied button \`${text}\` taken out`,
      },
    ]
  })
}

/**
 * Whether a line counts answers, right above or below buttons of a chat program, one blank line between them or none; beside those
 * of a quiz, `收藏 纠错`, it counts questions.
 */
function isPager(lines: readonly Line[], index: number): boolean {
  if (!pagerAlone.test(lines[index]?.text.trim() ?? '')) return false
  return [1, -1].some((step) => {
    const near = isBlank(lines[index + step]) ? lines[index + 2 * step] : lines[index + step]
    const [first = ''] = captionsIn(near?.text ?? '', between, 2)
    return near !== undefined && isCopied(near.text.trim()) && !inRow.has(bareCaption(first))
  })
}

/** The name of a language glued to the button above its code: `sql复制代码`, `pythonCopy code`. */
const gluedLanguage = new RegExp(`^[a-z][a-z+#]{0,11}(?:${gluable.join('|')})$`, 'i')

/** What points to what is folded behind a caption. */
const arrow = /\s*[∨˅⌄▼▾]$/u

function isCopied(text: string): boolean {
  if (advertisement.test(text)) return true
  if (text === '' || text.length > longest) return false
  const isOne =
    captions.has(text.replace(arrow, '').toLowerCase()) || counters.some((counter) => counter.test(text))
  return isOne || isRow(text) || gluedLanguage.test(text)
}
