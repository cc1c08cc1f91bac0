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
  ].map((caption) => caption.toLowerCase()),
)

/** Takes out lines that are the caption of a button and nothing else. */
export function copiedButtons({ lines }: Lines): Edit[] {
  return lines.flatMap((line): Edit[] => {
    const text = line.text.trim()
    if (line.code || !captions.has(text.toLowerCase())) return []
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
