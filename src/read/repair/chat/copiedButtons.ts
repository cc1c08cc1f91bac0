import type { Edit } from '../edits.ts'
import { isBlank, type Lines } from '../lines.ts'

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
    '코드 복사',
    'Копировать код',
    'Copiar código',
    'Copier le code',
    'Code kopieren',
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

/** Counters and dates that a page sets beside a text, such as `赞同 1284` and `5 min read`. */
const counters = [
  /^赞同 ?[\d,.万]+$/,
  /^[\d,.万]+ 人赞同了该(?:文章|回答)$/,
  /^[\d,.万]+ 条评论$/,
  /^(?:编辑|发布)于 \d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?(?: ?· ?.{1,20})?$/,
  /^\d{1,3} min read$/i,
  /^(?:已?深度思考|已?思考(?:了|完成)?) ?[(（]?(?:用时)? ?\d+ ?秒[)）]?$/,
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

function isRow(text: string): boolean {
  const row = text.replace(/\s?[(（]\d{1,6}[)）]/gu, '')
  const [first = ''] = captionsIn(row, 2)
  if (!isCaption(first)) return false
  const [only = '', ...more] = captionsIn(row)
  if (more.length === 0) return captions.has(bareCaption(only)) && only.length < text.length
  return more.every(isCaption)
}

/** The captions of a row; of its first `most` parts, the first may be empty. */
function captionsIn(row: string, most?: number): string[] {
  return row.split(between, most).filter((caption) => caption !== '')
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

/** Takes out lines that are captions of buttons and nothing else, and advertisements between parts. */
export function copiedButtons({ lines }: Lines): Edit[] {
  return lines.flatMap((line, index): Edit[] => {
    const text = line.text.trim()
    const isAlone = index > 0 && isBlank(lines[index - 1]) && isBlank(lines[index + 1])
    if (line.code || !(isCopied(text) || (isAlone && placeOfOne.test(text)))) return []
    return [
      {
        start: line.start,
        end: line.start + line.text.length,
        text: '',
        message: `copied button \`${text}\` taken out`,
      },
    ]
  })
}

/** The name of a language glued to the button above its code: `sql复制代码`, `pythonCopy code`. */
const gluedLanguage = new RegExp(`^[a-z][a-z+#]{0,11}(?:${gluable.join('|')})$`, 'i')

function isCopied(text: string): boolean {
  if (advertisement.test(text)) return true
  if (text === '' || text.length > longest) return false
  const isOne = captions.has(text.toLowerCase()) || counters.some((counter) => counter.test(text))
  return isOne || isRow(text) || gluedLanguage.test(text)
}
