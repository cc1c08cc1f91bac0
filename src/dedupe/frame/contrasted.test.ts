import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

/** The same question in several ways: A is used, B is not. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  English: [
    'Why do we use A and not B?',
    'Why do we use not B but A?',
    'Why was B not used, but A?',
    'Why use A instead of B?',
    'Why is A used rather than B?',
  ],
  Chinese: [
    '为什么用 A 而不用 B？',
    '为什么没有采用 B，而是采用 A？',
    '为什么用 A 代替 B？',
    '为什么不是 B 而是 A？',
    '为什么用 A，不用 B？',
  ],
  Japanese: [
    'なぜBではなくAを使うのですか？',
    'なぜBの代わりにAを使うのですか？',
    'なぜBを使わず、Aを使うのですか？',
    'なぜBを使わずにAを使うのですか？',
  ],
  Korean: [
    '왜 B 대신 A를 사용하나요?',
    '왜 B가 아니라 A를 사용하나요?',
    '왜 B가 아닌 A를 사용하나요?',
    '왜 B를 사용하지 않고 A를 사용하나요?',
  ],
  German: [
    'Warum verwendet man A statt B?',
    'Warum verwendet man nicht B, sondern A?',
    'Warum wird A und nicht B verwendet?',
  ],
  French: [
    'Pourquoi utiliser A plutôt que B ?',
    'Pourquoi utiliser A et non B ?',
    'Pourquoi utiliser A au lieu de B ?',
    "Pourquoi n'utilise-t-on pas B mais A ?",
  ],
  Spanish: ['¿Por qué usar A en lugar de B?', '¿Por qué usar A y no B?', '¿Por qué no se usa B sino A?'],
  Italian: ['Perché usare A invece di B?', 'Perché usare A e non B?', 'Perché non si usa B, bensì A?'],
  Portuguese: ['Por que usar A em vez de B?', 'Por que usar A e não B?', 'Por que não usar B e sim A?'],
  Russian: ['Почему используют A, а не B?', 'Почему используют A вместо B?', 'Почему используют не B, а A?'],
  Ukrainian: [
    'Чому використовують A, а не B?',
    'Чому використовують A замість B?',
    'Чому використовують не B, а A?',
  ],
  Polish: ['Dlaczego używać A, a nie B?', 'Dlaczego używać A zamiast B?', 'Dlaczego nie używać B, tylko A?'],
  Turkish: [
    'Neden B yerine A kullanılır?',
    'Neden B değil de A kullanılır?',
    'Neden A kullanılır da B kullanılmaz?',
  ],
  Hindi: [
    'B के बजाय A का उपयोग क्यों किया जाता है?',
    'B नहीं, बल्कि A का उपयोग क्यों किया जाता है?',
    'A का उपयोग क्यों किया जाता है, B का नहीं?',
  ],
  Vietnamese: [
    'Tại sao dùng A chứ không dùng B?',
    'Tại sao dùng A thay vì B?',
    'Tại sao không dùng B mà dùng A?',
  ],
  Arabic: ['لماذا نستخدم A بدلا من B؟', 'لماذا نستخدم A وليس B؟', 'لماذا لا نستخدم B بل A؟'],
  Indonesian: [
    'Mengapa menggunakan A, bukan B?',
    'Mengapa menggunakan A alih-alih B?',
    'Mengapa tidak menggunakan B, tetapi A?',
  ],
}

function asked(wording: string, chosen: string, rejected: string): string {
  return wording.replace(/[AB](?!\p{Script=Latin})/gu, (name) => (name === 'A' ? chosen : rejected))
}

describe.each(Object.entries(wordings))('one thing and not another, in %s', (_, ways) => {
  const pairs = ways.flatMap((a, at) => ways.slice(at).map((b) => [a, b] as const))

  test.each(pairs)('is one question: %s | %s', (a, b) => {
    expect(judge(asked(a, 'Docker', 'Podman'), asked(b, 'Docker', 'Podman')).decision).toBe('merge')
  })

  test.each(pairs)('is another where the two change places, or another is meant: %s | %s', (a, b) => {
    const question = asked(a, 'Docker', 'Podman')
    expect(judge(question, asked(b, 'Podman', 'Docker')).decision).toBe('distinct')
    expect(judge(question, asked(b, 'Docker', 'LXC')).decision).not.toBe('merge')
    expect(judge(question, asked(b, 'LXC', 'Podman')).decision).not.toBe('merge')
  })
})

describe('the other of two things, which is denied', () => {
  test.each([
    ['为什么用 B+ 树，不用 B 树？', '为什么用 B+ 树而不是 B 树？'],
    ['Why do we use HTTPS and not HTTP?', 'Why use HTTPS instead of HTTP?'],
    [
      '¿Por qué usar Docker y no una máquina virtual?',
      '¿Por qué usar Docker en lugar de una máquina virtual?',
    ],
    [
      'Warum verwendet man Docker und nicht eine virtuelle Maschine?',
      'Warum verwendet man Docker statt einer virtuellen Maschine?',
    ],
    ['Por que usar Docker e não uma máquina virtual?', 'Por que usar Docker em vez de uma máquina virtual?'],
    [
      'Dlaczego używać Dockera, a nie maszyny wirtualnej?',
      'Dlaczego używać Dockera zamiast maszyny wirtualnej?',
    ],
    ['Tại sao dùng Docker mà không dùng máy ảo?', 'Tại sao dùng Docker thay vì máy ảo?'],
    [
      'Mengapa menggunakan Docker, bukan mesin virtual?',
      'Mengapa menggunakan Docker daripada mesin virtual?',
    ],
    ['왜 가상 머신이 아니라 도커를 사용하나요?', '왜 가상 머신 대신 도커를 사용하나요?'],
    ['Redis 为什么用单线程而不用多线程？', 'Redis 为什么没有采用多线程，而是采用单线程？'],
    ['灯丝为什么用钨而不用铁来做？', '灯丝为什么不是用铁，而是用钨做的？'],
    ['为什么先更新数据库而不先删缓存？', '为什么不先删缓存而先更新数据库？'],
    ['When should you use a queue and not a stack?', 'When should you use a queue instead of a stack?'],
    [
      'Why was the defendant charged with manslaughter and not murder?',
      'Why was the defendant charged not with murder but with manslaughter?',
    ],
    ['आपने प्राइवेट नौकरी के बजाय सरकारी नौकरी क्यों चुनी?', 'आपने प्राइवेट नहीं, सरकारी नौकरी ही क्यों चुनी?'],
  ])('is set off against the first: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('merge')
  })

  test.each([
    ['为什么用 B+ 树，不用 B 树？', '为什么用 B 树，不用 B+ 树？'],
    ['为什么用 B+ 树，不用 B 树？', '为什么用 B+ 树，也用 B 树？'],
    ['Why use Kafka rather than RabbitMQ?', 'Why use Kafka and RabbitMQ?'],
    ['Why do we use HTTPS and not HTTP?', 'Why do we use HTTPS and HTTP?'],
    ['왜 가상 머신이 아니라 도커를 사용하나요?', '왜 도커가 아니라 가상 머신을 사용하나요?'],
    ['Redis 为什么用单线程而不用多线程？', 'Redis 为什么没有采用单线程，而是采用多线程？'],
    [
      'Why was the defendant charged with manslaughter and not murder?',
      'Why was the defendant charged not with manslaughter but with murder?',
    ],
    ['Why does it crash on Android but not on iOS?', 'Why does it crash on iOS but not on Android?'],
    ['为什么先更新数据库而不先删缓存？', '为什么先删缓存而不先更新数据库？'],
    ['为什么先更新数据库而不先删缓存？', '为什么不先更新数据库而先删缓存？'],
    ['Why test the API and not deploy it?', 'Why deploy the API and not test it?'],
    ["Why can't you test the API?", 'Why can you test the API?'],
    ['What if one uses not Docker, and Podman?', 'What if one uses not Podman, and Docker?'],
    ['为什么 Java 支持单继承，不支持多继承？', '为什么 Java 支持单继承和多继承？'],
    ['Why does the cache not store null values?', 'Why does the cache store null values?'],
    [
      'Why can threads share memory and cannot share a stack?',
      'Why can threads share memory and share a stack?',
    ],
  ])('is no second thing that is asked about: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('distinct')
  })
})
