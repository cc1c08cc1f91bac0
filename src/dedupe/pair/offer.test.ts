import { describe, expect, test } from 'vitest'
import { item } from '../../../test/support/items.ts'
import { content } from '../../../test/support/sampleBook.ts'
import type { Option } from '../../model/book.ts'
import { dedupe } from '../dedupe.ts'

const distances = ['90', '100', '110', '120']

function choice(title: string, line: number, texts: readonly string[], right: string) {
  const options: readonly Option[] = texts.map((text, at) => ({
    key: 'ABCDE'.charAt(at),
    content: content(text),
    correct: text === right,
  }))
  return item(title, line, { options, kind: 'choice' })
}

const of = (lang: string, ...items: readonly ReturnType<typeof choice>[]) => dedupe(items, { lang }, () => {})
const first = 'What is the default administrative distance of OSPF on a Cisco router?'
const again = 'A route learned through OSPF has which administrative distance by default?'

describe('choice questions that offer the same and have the same key', () => {
  test('are one where their titles alone leave a doubt, and say so', () => {
    const { questions, merges, review } = of(
      'en',
      choice(first, 1, distances, '110'),
      choice(again, 9, [...distances].reverse(), '110'),
    )
    expect(questions).toHaveLength(1)
    expect(merges).toMatchObject([{ rule: 'same-options', weakest: [0, 1] }])
    expect(review).toEqual([])
  })

  test('are looked at where their titles read like two', () => {
    const { questions, review } = of(
      'vi',
      choice('Đường bờ biển nước ta dài khoảng', 1, ['2360 km', '3260 km', '4550 km'], '3260 km'),
      choice(
        'Chiều dài đường bờ biển của Việt Nam vào khoảng bao nhiêu ki-lô-mét?',
        9,
        ['3260 km', '2360 km', '4550 km'],
        '3260 km',
      ),
    )
    expect(questions).toHaveLength(2)
    expect(review).toMatchObject([{ a: 0, b: 1, rule: 'same-options' }])
  })

  test('are two where one denies or names another number', () => {
    const { questions, review } = of(
      'en',
      choice('Which layer of the OSI model routes packets?', 1, ['1', '2', '3'], '3'),
      choice('Which layer of the OSI model does not route packets?', 2, ['1', '2', '3'], '3'),
    )
    expect(questions).toHaveLength(2)
    expect(review).toEqual([])
  })
})

describe('choice questions of which the same option is right, among others', () => {
  const organ = 'Which organ makes insulin?'
  const gland = 'Insulin is made by which gland?'
  const count = (...items: readonly ReturnType<typeof choice>[]) => of('en', ...items).questions.length
  const organs = ['Pancreas', 'Liver', 'Spleen', 'Kidney']
  const glands = ['Thyroid', 'Pancreas', 'Adrenal gland', 'Pituitary']

  test('are one where they name the same but for what kind of thing the answer is', () => {
    const { questions, merges } = of(
      'en',
      choice(organ, 1, organs, 'Pancreas'),
      choice(gland, 9, glands, 'Pancreas'),
    )
    expect(merges).toMatchObject([{ rule: 'same-right', weakest: [0, 1] }])
    const right = questions[0]?.options.filter(({ correct }) => correct)
    expect(questions[0]?.options).toHaveLength(7)
    expect(right).toHaveLength(1)
  })

  test('show no letter of another row of options', () => {
    const { questions } = of(
      'en',
      { ...choice(organ, 1, organs, 'Pancreas'), answer: content('A') },
      { ...choice(gland, 9, glands, 'Pancreas'), answer: content('B') },
    )
    expect(questions.map(({ answer }) => answer)).toEqual([content('A')])
  })

  test('are two where one names more, or another thing', () => {
    const drugs = [
      ['Protamine sulfate', 'Vitamin K', 'Naloxone'],
      ['Protamine sulfate', 'Atropine', 'Flumazenil'],
    ] as const
    const antidotes = (...titles: readonly string[]) =>
      titles.map((title, at) => choice(title, at + 1, drugs[at] ?? [], 'Protamine sulfate'))
    expect(
      count(...antidotes('The antidote for heparin is', 'The antidote for heparin in pregnancy is')),
    ).toBe(2)
    expect(
      count(choice(organ, 1, organs, 'Pancreas'), choice('Which organ makes lipase?', 2, glands, 'Pancreas')),
    ).toBe(2)
  })

  test('are two where the option says nothing without the others', () => {
    for (const right of ['12', 'B', 'All of the above', 'A and B', 'None of these'])
      expect(
        count(choice(organ, 1, [...organs, right], right), choice(gland, 9, [...glands, right], right)),
        right,
      ).toBe(2)
  })

  test('are two under a title that names nothing', () => {
    expect(
      count(
        choice('Which of the following is correct?', 1, organs, 'Pancreas'),
        choice('Which of the following is correct?', 9, glands, 'Pancreas'),
      ),
    ).toBe(2)
  })
})

describe('questions with the same answer of a few words', () => {
  const card = (title: string, line: number, answer: string) => item(title, line, { answer: content(answer) })

  test('are one where their titles alone leave a doubt', () => {
    const { questions, merges } = of(
      'ja',
      card('仏教の力で国を守ろうとして、都に東大寺を建てて大仏をつくらせた天皇は誰ですか。', 1, '聖武天皇'),
      card('東大寺の大仏をつくるように命じたのは、何という天皇ですか。', 9, '聖武天皇'),
    )
    expect(questions).toHaveLength(1)
    expect(merges).toMatchObject([{ rule: 'same-answer' }])
  })

  test('are two where a word of one may be another word of the other', () => {
    const { questions, review } = of(
      'en',
      card('What is the runtime of BUILD_MAX_HEAP on an array of n elements?', 1, 'O(n), linear'),
      card('What is the runtime of BUILD_MIN_HEAP on an array of n elements?', 5, 'O(n), linear'),
    )
    expect(questions).toHaveLength(2)
    expect(review).toHaveLength(1)
  })

  test('are two where the answer is long, or hardly one, or the titles have nothing in common', () => {
    const long =
      'It keeps what was asked for lately at hand, so that the next who asks for it need not wait long for the disk.'
    for (const answer of [long, 'no', ''])
      expect(of('en', card(first, 1, answer), card(again, 9, answer)).questions).toHaveLength(2)
    const others = of(
      'en',
      card('Who wrote Faust?', 1, 'Goethe'),
      card('Who ran the theatre of Weimar?', 2, 'Goethe'),
    )
    expect(others.questions).toHaveLength(2)
  })
})

describe('nothing is told by what is offered', () => {
  const apart = (...items: readonly ReturnType<typeof choice>[]) => {
    const { questions, merges } = of('en', ...items)
    return [questions.length, merges.length]
  }

  test('where the keys differ', () => {
    expect(apart(choice(first, 1, distances, '110'), choice(again, 9, distances, '90'))).toEqual([2, 0])
  })

  test('where a third question chooses another from the same list', () => {
    const third = choice('Which one does EIGRP have?', 20, distances, '90')
    expect(apart(choice(first, 1, distances, '110'), choice(again, 9, distances, '110'), third)).toEqual([
      3, 0,
    ])
  })

  test('where two options are hardly a choice, or one is told right nowhere', () => {
    const few = ['yes', 'no']
    expect(apart(choice(first, 1, few, 'yes'), choice(again, 9, few, 'yes'))).toEqual([2, 0])
    expect(apart(choice(first, 1, distances, ''), choice(again, 9, distances, ''))).toEqual([2, 0])
  })
})
