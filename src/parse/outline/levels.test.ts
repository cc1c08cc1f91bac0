import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

async function titles(text: string): Promise<string[]> {
  return (await parsed(text)).items.map(({ title }) => title)
}

test('a heading too deep is as deep as those whose count it fills, whether it asks as they do or not', async () => {
  const text =
    '# Mikrobiologie\n\n### 1. Wie steril ist steril?\n\nKeimfrei.\n\n#### 2. Nährböden\n\nAgar, Blut.\n\n##### Herstellung\n\nAutoklav.\n\n### 3. Was ist ein Ausstrich?\n\nEine Verdünnung.\n\n##### 4. Beschreiben Sie die Gramfärbung\n\nViolett oder rosa.\n\n### 5. Wann wird bebrütet?\n\nÜber Nacht.\n'
  expect(await titles(text)).toEqual([
    'Wie steril ist steril?',
    'Nährböden',
    'Was ist ein Ausstrich?',
    'Beschreiben Sie die Gramfärbung',
    'Wann wird bebrütet?',
  ])
})

test('deeper headings that start to count anew belong to the one above', async () => {
  const text =
    '# Notes\n\n## 1. What is a lock?\n\nMutual exclusion.\n\n### 1. Spin locks\n\nThey wait.\n\n### 2. Blocking locks\n\nThey sleep.\n\n## 2. What is a queue?\n\nFirst in, first out.\n\n## 3. What is a stack?\n\nLast in, first out.\n'
  expect(await titles(text)).toEqual(['What is a lock?', 'What is a queue?', 'What is a stack?'])
})
