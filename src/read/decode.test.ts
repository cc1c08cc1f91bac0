import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { PublishError } from '../model/diagnostic.ts'
import { decode } from './decode.ts'

const text = '## 什么是 RNN？\n\n循环神经网络，用于序列。\n'

test.each([
  ['utf-8', Buffer.from(text)],
  ['utf-8', Buffer.from(`\ufeff${text}`)],
  ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf-16le')])],
  ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, 'utf-16be')])],
  ['utf-16le', iconv.encode(text, 'utf-16le')],
  ['utf-16be', iconv.encode(text, 'utf-16be')],
  ['gb18030', iconv.encode(text, 'gb18030')],
])('%s', async (encoding, bytes) => {
  expect(await decode(bytes, 'a.md')).toEqual({ encoding, text })
})

const rare = '## 一是什么？\n\n一是数，之为助词。\n'

test.each([
  ['utf-16le', rare, iconv.encode(rare, 'utf-16le')],
  ['utf-16be', rare, iconv.encode(rare, 'utf-16be')],
  ['utf-16le', 'Что это?\nЗамок.', iconv.encode('Что это?\nЗамок.', 'utf-16le')],
  ['utf-16be', 'ロックとは。', iconv.encode('ロックとは。', 'utf-16be')],
  ['utf-8', `${text}a\0b`, Buffer.from(`${text}a\0b`)],
  ['utf-8', text, Buffer.concat([Buffer.from(text), Buffer.alloc(4096)])],
])('%s without a mark, or with zeros that are noise', async (encoding, wanted, bytes) => {
  expect(await decode(bytes, 'a.md')).toEqual({ encoding, text: wanted })
})

test.each([
  ['input-binary', 'null:null', Buffer.from([0, 1, 0, 2, 0, 3])],
  ['input-encoding', '1:4', iconv.encode('## ロックとは何か？ 排他制御の仕組みです。', 'euc-jp')],
  ['input-binary', 'null:null', Buffer.from('504b0304140000000800', 'hex')],
  ['input-encoding', '2:3', Buffer.concat([Buffer.from('one\nab'), Buffer.from([0xe9]), Buffer.from('c\n')])],
  ['input-encoding', '1:2', Buffer.concat([Buffer.from('中'), Buffer.from([0xff]), Buffer.from(' plain\n')])],
  ['input-encoding', '1:1', iconv.encode('Привет, что такое нейронная сеть и зачем она нужна?', 'win1251')],
  [
    'input-encoding',
    '1:1',
    iconv.encode('신경망이란 무엇이며 어디에 사용되는지 설명하십시오 그리고 학습 과정을 서술하라', 'euc-kr'),
  ],
  ['input-encoding', '1:6', iconv.encode('Was hört man über größere Köpfe?', 'latin1')],
  ['input-encoding', '1:2', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])],
])('%s at %s', async (rule, place, bytes) => {
  const error = await decode(bytes, 'a.md').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PublishError)
  const { diagnostic } = error as PublishError
  expect([diagnostic.rule, `${diagnostic.line}:${diagnostic.column}`, diagnostic.source]).toEqual([
    rule,
    place,
    'a.md',
  ])
})

test('no bytes are no text, not an error', async () => {
  expect(await decode(new Uint8Array(), 'a.md')).toEqual({ encoding: 'utf-8', text: '' })
})
