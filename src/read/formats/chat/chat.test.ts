import { describe, expect, test } from 'vitest'
import { readChat } from './chat.ts'

async function read(json: string): Promise<string> {
  const { draft } = await readChat(new TextEncoder().encode(json), 'talks.json', () => {})
  return draft.text
}

const chat = (...said: readonly [by: 'You' | 'ChatGPT', text: string][]): string =>
  said.map(([by, text]) => `\n\n${by} said:\n\n${text}`).join('')

describe('talks with a program', () => {
  test('as a tree of replies, an answer that was asked for anew behind the first', async () => {
    const message = (role: string, text: string, more = {}) => ({
      author: { role },
      content: { content_type: 'text', parts: [text] },
      recipient: 'all',
      ...more,
    })
    const mapping = {
      root: { id: 'root', message: null, parent: null, children: ['s'] },
      // Keys of an object stand in any order.
      b2: { id: 'b2', message: message('assistant', 'A ring of wool.'), parent: 'q', children: [] },
      s: { id: 's', message: message('system', 'Be brief.'), parent: 'root', children: ['q'] },
      q: {
        id: 'q',
        message: message('user', 'What is a *skein*?'),
        parent: 's',
        children: ['t', 'b1', 'b2'],
      },
      t: {
        id: 't',
        message: message('assistant', 'lookup()', { recipient: 'python' }),
        parent: 'q',
        children: [],
      },
      b1: { id: 'b1', message: message('assistant', 'Yarn,\n\n- wound'), parent: 'q', children: [] },
    }
    expect(await read(JSON.stringify([{ title: 'Wool', create_time: 1, mapping }]))).toBe(
      `\n\n# Wool${chat(['You', 'What is a *skein*?'], ['ChatGPT', 'Yarn,\n\n- wound'], ['ChatGPT', 'A ring of wool.'])}`,
    )
  })

  test.each([
    [
      'said twice, with what was thought',
      {
        name: 'Knochen',
        chat_messages: [
          { text: 'Wie viele?', sender: 'human' },
          {
            text: '',
            sender: 'assistant',
            content: [
              { type: 'thinking', thinking: 'Hm.' },
              { type: 'text', text: '206.' },
            ],
          },
        ],
      },
      `\n\n# Knochen${chat(['You', 'Wie viele?'], ['ChatGPT', '206\\.'])}`,
    ],
    [
      'from whom',
      {
        conversations: [
          { from: 'human', value: '¿Qué?' },
          { from: 'gpt', value: 'Eso.' },
        ],
      },
      chat(['You', '¿Qué?'], ['ChatGPT', 'Eso.']),
    ],
    [
      'in parts',
      {
        contents: [
          { role: 'user', parts: [{ text: '什么是经线？' }] },
          { role: 'model', parts: [{ text: '竖的。' }, { text: '不动。' }] },
        ],
      },
      chat(['You', '什么是经线？'], ['ChatGPT', '竖的。\n\n不动。']),
    ],
  ])('%s', async (_, json, text) => {
    expect(await read(JSON.stringify(json))).toBe(text)
  })

  test('a talk a line', async () => {
    const line = (asked: string, told: string): string =>
      JSON.stringify({
        messages: [
          { role: 'user', content: asked },
          { role: 'assistant', content: told },
        ],
      })
    expect(await read(`${line('Why?', 'So.')}\n\n${line('When?', 'Now.')}\n`)).toBe(
      chat(['You', 'Why?'], ['ChatGPT', 'So.'], ['You', 'When?'], ['ChatGPT', 'Now.']),
    )
  })

  test('characters keep their places', async () => {
    const json = JSON.stringify({
      messages: [
        { role: 'user', content: 'Say "why"' },
        { role: 'assistant', content: 'Because.' },
      ],
    })
    const { draft } = await readChat(new TextEncoder().encode(json), 'talks.json', () => {})
    const at = draft.text.indexOf('Because')
    const stretch = draft.stretches.findLast(({ repaired }) => repaired <= at)
    expect(stretch).toEqual({ repaired: at, original: json.indexOf('Because'), kept: true })
  })
})

test('talks of people have notes that tell whose each message is', async () => {
  const messages = [
    { type: 'service', actor: 'Ann', text: '' },
    { type: 'message', from: 'Ann', text: 'What is a bobbin?' },
    { type: 'message', from: 'Bob', text: ['It ', { type: 'bold', text: 'holds' }, ' thread.'] },
  ]
  expect(await read(JSON.stringify({ name: 'Guild', messages }))).toBe(
    '\n\n# Guild\n\n<!--sender: Ann |  | Ann-->\n\nWhat is a bobbin?\n\n<!--sender: Bob |  | Bob-->\n\nIt holds thread.',
  )
})

describe('no talk', () => {
  test.each([
    [
      'a quiz with authors',
      [
        { author: 'Ann', question: 'Why?', answer: 'So.' },
        { author: 'Bob', question: 'How?', answer: 'Thus.' },
      ],
    ],
    [
      'one who speaks alone',
      [
        { from: 'Ann', text: 'One.' },
        { from: 'Ann', text: 'Two.' },
      ],
    ],
    ['a list of names', { authors: [{ author: 'Ann' }, { author: 'Bob' }], content: 'Text.' }],
  ])('%s is read as any other text', async (_, json) => {
    expect(await read(JSON.stringify(json))).not.toMatch(/said:|<!--/)
  })

  test('nor is broken JSON', async () => {
    expect(await read('[{"role": "user", "content": "Why?"},')).toBe('[{"role": "user", "content": "Why?"},')
  })
})
