import { describe, expect, test } from 'vitest'
import { parsed } from '../../test/support/parse.ts'
import { plainText } from '../model/text.ts'

/** The answers of an article, and what closes its turns. */
async function told(text: string) {
  const { items, leftOut } = await parsed(text)
  return {
    answers: items.map(({ answer }) => plainText(answer)),
    closings: leftOut.filter(({ what }) => what === 'closing').map(({ text }) => text),
  }
}

const answers = [
  'Last in, first out.',
  'Elements leave in the order in which they came.',
  'A tree with its least at the top.',
  'Nodes and edges.',
]

/** Two questions, a proposal, the start of the next turn, and two more questions. */
function article(proposal: string, next: string): string {
  const [stack, queue, heap, graph] = answers
  return `### 1. What is a stack?

${stack}

### 2. What is a queue?

${queue}

${proposal}

${next}

### 3. Explain heaps

${heap}

### 4. What is a graph?

${graph}
`
}

describe('a proposal before the start of the next turn', () => {
  test.each([
    ['Want me to add system design questions too? 🚀', 'Great! Here you go:'],
    ['Would you like me to add more?', '---\n\nSure:'],
    ['需要我再整理 10 道题目吗？', '好的，下面是进阶部分：'],
    ['如果你愿意，我可以把它们导出成卡片 😊', '好的：'],
    ['需要我再幫你出幾題嗎？', '沒問題：'],
    ['Möchtest du, dass ich noch welche ergänze?', 'Gerne!'],
    ['¿Quieres que te prepare 10 preguntas más?', '¡Claro! Aquí tienes:'],
    ['Voulez-vous que je prépare un quiz ?', 'Bien sûr :'],
    ['Quer que eu monte um quiz?', 'Claro!'],
    ['Vuoi che ne aggiunga altre?', 'Certo:'],
    ['Wil je dat ik er meer maak?', 'Natuurlijk:'],
    ['Хотите, я добавлю ещё?', 'Конечно:'],
    ['Chcesz, żebym dodał więcej?', 'Jasne:'],
    ['さらに問題を追加しましょうか？', 'はい、こちらです。'],
    ['더 어려운 문제도 만들어 드릴까요?', '네:'],
    ['Bạn có muốn tôi thêm câu hỏi không?', 'Vâng:'],
    ['هل تريد أن أضيف المزيد؟', 'بالتأكيد:'],
    ['Daha fazla soru eklememi ister misin?', 'Tabii:'],
  ])('%s', async (proposal, next) => {
    const found = await told(article(proposal, next))
    expect(found.answers).toEqual(answers)
    expect(found.closings).toEqual([[proposal, next.replace('---\n\n', '')].join('\n')])
  })
})

test('proposals that end several answers, and what a page says below the last', async () => {
  const found = await told(`**Q: What is a mutex?**
**A:** A lock.

Let me know if you’d like an example!

**Q: What is a semaphore?**
**A:** A counter.

Would you like to see how it differs from a mutex?

**Q: What is a deadlock?**
**A:** Threads that wait for each other.

ChatGPT can make mistakes. Check important info.
`)
  expect(found.answers).toEqual(['A lock.', 'A counter.', 'Threads that wait for each other.'])
  expect(found.closings).toHaveLength(3)
})

test('what one answer of an article says to a guest is no proposal', async () => {
  const found = await told(`## 1. How do you greet a guest who is lost?

Good evening.

Would you like me to call a taxi?

## 2. How do you check a guest in?

May I see your passport?

## 3. How do you take a complaint?

I am sorry to hear that.
`)
  expect(found.answers[0]).toBe('Good evening.\nWould you like me to call a taxi?')
  expect(found.closings).toEqual([])
})

describe('captions of turns', () => {
  test('the next turn starts there, whatever it says', async () => {
    const found = await told(`You said:
two questions please

ChatGPT said:
${article('You said:\nmore', 'ChatGPT said:\nOn it!')}`)
    expect(found.answers).toEqual(answers)
    expect(found.closings).toEqual(['On it!'])
  })

  test('a program of another name is known by standing behind its reader', async () => {
    const [first, next] = ['两道题', '再来两道'].map((wish) => `你说：\n\n${wish}\n\n小助手：\n`)
    const found = await told(`${first}\n${article('', `${next}\n没问题。`)}`)
    expect(found.answers).toEqual(answers)
    expect(found.closings).toEqual(['没问题。'])
  })

  test('where the reader asks, they label questions and answers', async () => {
    const { items } = await parsed(`Вы сказали:
Что такое декоратор?

ChatGPT сказал:
Функция, которая оборачивает функцию.

Вы сказали:
Объясни GIL

ChatGPT сказал:
Байт-код исполняет один поток.
`)
    expect(items.map(({ title, answer }) => [title, plainText(answer)])).toEqual([
      ['Что такое декоратор?', 'Функция, которая оборачивает функцию.'],
      ['Объясни GIL', 'Байт-код исполняет один поток.'],
    ])
  })
})

test('buttons below an answer end a turn: a farewell above them and a wish below are no part of it', async () => {
  const found = await told(`**1. Was ist ein Schmiedehammer?**
Ein schwerer Hammer.

**2. Was ist ein Amboss?**
Ein Block aus Stahl.

Viel Erfolg bei der Prüfung!

Kopieren   Neu generieren   👍 👎   1/2

> mehr davon

Gerne, hier sind weitere:

**1. Was ist eine Esse?**
Die Feuerstelle.

**2. Was ist Zunder?**
Was vom Eisen abfällt.

Ich wünsche dir gutes Gelingen!

> danke
`)
  expect(found.answers).toEqual([
    'Ein schwerer Hammer.',
    'Ein Block aus Stahl.',
    'Die Feuerstelle.',
    'Was vom Eisen abfällt.',
  ])
})
