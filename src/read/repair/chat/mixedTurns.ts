import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'
import { type Turn, turnOf, turnsApart } from './turnsApart.ts'

/** What a line that says who speaks next is: `**You:**`, `## User`, `ChatGPT:`; the mark of it and the name. */
const caption = /^(\*\*|__|#{1,6} |)([\p{L}][\p{L}\p{N} .·_-]{0,23}?)\s?([:：]?)(?:\*\*|__|)([:：]?)$/u

/** What the reader of a chat program is called in what is exported of it. */
const readers = new Set(
  (
    'you user human me prompt i|你 我 用户 用戶 提问 提問|あなた ユーザー 私 質問者|사용자 나|tú usuario yo|você usuário eu|' +
    'vous utilisateur moi|du nutzer benutzer ich|tu utente io|вы пользователь я|ви користувач|ty użytkownik|kullanıcı sen|' +
    'jij gebruiker|bạn người dùng|anda pengguna|أنت المستخدم|आप उपयोगकर्ता|משתמש|χρήστης εσύ|ผู้ใช้ คุณ'
  )
    .split('|')
    .flatMap((names) => [names, ...names.split(' ')]),
)

/** Fewest turns of each that tell a chat. */
const fewest = 3

/** Takes apart a chat with a program in which questions are asked in several ways, under captions that are set as such. */
export function mixedTurns({ lines }: Lines): Edit[] {
  return turnsApart(turnsIn(lines))
}

function turnsIn(lines: readonly Line[]): readonly Turn[] {
  const places = lines.flatMap(({ text, code }, index) => {
    const [, mark = '', name = '', inner = '', outer = ''] = code ? [] : (caption.exec(text.trim()) ?? [])
    const isSet = mark !== '' || inner !== '' || outer !== ''
    return name !== '' && isSet
      ? [{ index, form: `${mark} ${inner !== '' || outer !== ''}`, name: name.toLowerCase() }]
      : []
  })
  const reader = places.find(({ name }) => readers.has(name))
  const own = places.filter(({ form }) => form === reader?.form)
  const counts = new Map<string, number>()
  for (const { name } of own) counts.set(name, (counts.get(name) ?? 0) + 1)
  const asked = counts.get(reader?.name ?? '') ?? 0
  const [program] =
    [...counts].find(([name, count]) => name !== reader?.name && Math.abs(count - asked) <= 1) ?? []
  if (asked < fewest || program === undefined) return []
  const kept = own.filter(({ name }) => name === reader?.name || name === program)
  return kept.flatMap(({ index, name }, at): Turn[] => {
    const line = lines[index]
    return line === undefined
      ? []
      : [turnOf(line, name === reader?.name, lines.slice(index + 1, kept[at + 1]?.index))]
  })
}
