import type { Edit } from './edits.ts'
import type { Lines } from './lines.ts'

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

/** Counters and dates that a page sets beside a text, such as `赞同 1284` and `5 min read`. */
const counters = [
  /^赞同 ?[\d,.万]+$/,
  /^[\d,.万]+ 人赞同了该(?:文章|回答)$/,
  /^[\d,.万]+ 条评论$/,
  /^(?:编辑|发布)于 \d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?(?: ?· ?.{1,20})?$/,
  /^\d{1,3} min read$/i,
]

/** Takes out lines that are the caption of a button and nothing else. */
export function copiedButtons({ lines }: Lines): Edit[] {
  return lines.flatMap((line): Edit[] => {
    const text = line.text.trim()
    if (line.code || !(captions.has(text.toLowerCase()) || counters.some((counter) => counter.test(text))))
      return []
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
