import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import table from 'opencc-js/dict/TSCharacters'
import { describe, expect, test } from 'vitest'
import { judge, parsePairs } from '../support/pairs.ts'

/** One question of each kind that a small change makes another of; `#` is a number, `@` and `&` are names. */
interface Templates {
  /** One thing goes from `@` to `&`. */
  readonly way: string
  /** The same question, and what it becomes when it is denied. */
  readonly plain: string
  readonly denied: string
  /** Names one thing `@` with the number `#`. */
  readonly thing: string
  /** How a question is labelled. */
  readonly label: string
}

const templates: Readonly<Record<string, Templates>> = {
  zh: {
    way: '如何将数据从@迁移到&？',
    plain: '什么时候应该使用@？',
    denied: '什么时候不应该使用@？',
    thing: '@ # 有哪些新特性？',
    label: '问题：',
  },
  'zh-Hant': {
    way: '如何將資料從@遷移到&？',
    plain: '什麼情況下適合使用@？',
    denied: '什麼情況下不適合使用@？',
    thing: '@ # 有哪些新功能？',
    label: '題目：',
  },
  en: {
    way: 'How do you migrate data from @ to &?',
    plain: 'When should you use @?',
    denied: 'When should you not use @?',
    thing: 'What is new in @ #?',
    label: 'Question: ',
  },
  ja: {
    way: '@から&へデータを移行するにはどうしますか？',
    plain: 'どのような場合に@を使うべきですか？',
    denied: 'どのような場合に@を使うべきではありませんか？',
    thing: '@ #の新機能は何ですか？',
    label: '質問：',
  },
  ko: {
    way: '@에서 &로 데이터를 어떻게 옮기나요?',
    plain: '언제 @ 캐시를 사용해야 하나요?',
    denied: '언제 @ 캐시를 사용하지 말아야 하나요?',
    thing: '@ #의 새로운 기능은 무엇인가요?',
    label: '질문: ',
  },
  ru: {
    way: 'Как перенести данные из @ в &?',
    plain: 'Когда следует использовать @?',
    denied: 'Когда не следует использовать @?',
    thing: 'Что нового в @ #?',
    label: 'Вопрос: ',
  },
  es: {
    way: '¿Cómo migrar datos de @ a &?',
    plain: '¿Cuándo se debe usar @?',
    denied: '¿Cuándo no se debe usar @?',
    thing: '¿Qué hay de nuevo en @ #?',
    label: 'Pregunta: ',
  },
  pt: {
    way: 'Como migrar dados do @ para o &?',
    plain: 'Quando devo usar @?',
    denied: 'Quando não devo usar @?',
    thing: 'O que mudou no @ #?',
    label: 'Pergunta: ',
  },
  fr: {
    way: 'Comment migrer des données de @ vers & ?',
    plain: 'Quand faut-il utiliser @ ?',
    denied: 'Quand ne faut-il pas utiliser @ ?',
    thing: 'Quelles sont les nouveautés de @ # ?',
    label: 'Question : ',
  },
  de: {
    way: 'Wie migriert man Daten von @ zu &?',
    plain: 'Wann sollte man @ verwenden?',
    denied: 'Wann sollte man @ nicht verwenden?',
    thing: 'Was ist neu in @ #?',
    label: 'Frage: ',
  },
  vi: {
    way: 'Làm thế nào để chuyển dữ liệu từ @ sang &?',
    plain: 'Khi nào nên dùng @?',
    denied: 'Khi nào không nên dùng @?',
    thing: '@ # có gì mới?',
    label: 'Câu hỏi: ',
  },
  hi: {
    way: 'डेटा को @ से & में कैसे ले जाएं?',
    plain: '@ का उपयोग कब करना चाहिए?',
    denied: '@ का उपयोग कब नहीं करना चाहिए?',
    thing: '@ # में नया क्या है?',
    label: 'प्रश्न: ',
  },
  ar: {
    way: 'كيف ننقل البيانات من @ إلى &؟',
    plain: 'متى يجب استخدام @؟',
    denied: 'متى يجب عدم استخدام @؟',
    thing: 'ما الجديد في @ #؟',
    label: 'سؤال: ',
  },
  it: {
    way: 'Come si migrano i dati da @ a &?',
    plain: 'Quando si deve usare @?',
    denied: 'Quando non si deve usare @?',
    thing: 'Quali sono le novità di @ #?',
    label: 'Q: ',
  },
  nl: {
    way: 'Hoe migreer je gegevens van @ naar &?',
    plain: 'Wanneer gebruik je @?',
    denied: 'Wanneer gebruik je @ niet?',
    thing: 'Wat is er nieuw in @ #?',
    label: 'Q: ',
  },
  pl: {
    way: 'Jak przenieść dane z @ do &?',
    plain: 'Kiedy należy używać @?',
    denied: 'Kiedy nie należy używać @?',
    thing: 'Co nowego w @ #?',
    label: 'Q: ',
  },
  uk: {
    way: 'Як перенести дані з @ до &?',
    plain: 'Коли варто використовувати @?',
    denied: 'Коли не варто використовувати @?',
    thing: 'Що нового в @ #?',
    label: 'Q: ',
  },
  tr: {
    way: '@ veritabanından & veritabanına veri nasıl taşınır?',
    plain: '@ ne zaman kullanılmalı?',
    denied: '@ ne zaman kullanılmamalı?',
    thing: '@ # sürümündeki yenilikler nelerdir?',
    label: 'Q: ',
  },
  id: {
    way: 'Bagaimana cara memindahkan data dari @ ke &?',
    plain: 'Kapan sebaiknya menggunakan @?',
    denied: 'Kapan sebaiknya tidak menggunakan @?',
    thing: 'Apa yang baru di @ #?',
    label: 'Q: ',
  },
}

const names = ['Redis', 'Kafka', 'C', 'C++', 'C#', 'Go', 'HTTP', 'HTTPS', 'PostgreSQL', 'TCP/IP', '.NET', 'R']
const numbers = ['1', '2', '1.0.1', '1.1', '10', '17', '2024', '5.7', '8']
const duos = names.flatMap((name, at) => names.slice(at + 1).map((other) => [name, other] as const))

function filled(template: string, name: string, other = '', number = ''): string {
  return template.replaceAll('#', number).replaceAll('@', name).replaceAll('&', other)
}

function merged(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.filter(([a, b]) => judge(a, b).decision === 'merge').map((pair) => pair.join(' | '))
}

describe.each(Object.entries(templates))('%s', (_, { way, plain, denied, thing, label }) => {
  test('the other way is another question', () => {
    expect(merged(duos.map(([x, y]) => [filled(way, x, y), filled(way, y, x)]))).toEqual([])
  })

  test('another name or number is another question', () => {
    const others = duos.map(([x, y]) => [filled(plain, x), filled(plain, y)] as const)
    const counted = numbers
      .slice(1)
      .map(
        (number, at) => [filled(thing, 'Java', '', numbers[at]), filled(thing, 'Java', '', number)] as const,
      )
    expect(merged([...others, ...counted])).toEqual([])
  })

  test('what is denied is another question', () => {
    expect(merged(names.map((name) => [filled(plain, name), filled(denied, name)]))).toEqual([])
  })

  test('its label and its number in a list are no part of it', () => {
    const question = filled(plain, 'Kafka')
    const dressed = [`${label}${question}`, `12. ${question}`, `(3) ${label}${question}`, `Q4: ${question}`]
    expect(dressed.filter((text) => judge(question, text).decision !== 'merge')).toEqual([])
  })
})

test('traditional characters are those of the simplified', () => {
  const traditional = new Map(
    table
      .split('|')
      .map((entry) => [...entry])
      .map(([from = '', , to = '']) => [to, from] as const),
  )
  const read = (half: string) => parsePairs(readFileSync(join(import.meta.dirname, `${half}.tsv`), 'utf8'))
  const chinese = [...read('tuned'), ...read('once-held')]
    .filter(({ kind }) => kind.startsWith('zh-'))
    .map(({ a }) => a)
  const differing = chinese.filter((question) => {
    const other = [...question].map((character) => traditional.get(character) ?? character).join('')
    return judge(question, other).decision !== 'merge'
  })
  expect(chinese.length).toBeGreaterThan(100)
  expect(differing).toEqual([])
})
