import { expect, test } from 'vitest'
import { parsed } from '../../test/support/parse.ts'
import { readingText } from './reading.ts'

test('tells the convention, the runner-up and what was left out, with lines', async () => {
  const entry = (title: string) => `## ${title}\n\n**Question:** Explain it.\n\n**Answer:** A guard.\n`
  const text = `# Locks\n\nCollected over a year.\n\n${entry('What is a lock?')}\n${entry('What is a race?')}\n## License\n\nMIT\n`
  expect(readingText({ path: 'locks.md', parsed: await parsed(text) })).toBe(
    [
      'locks.md: 2 questions in 0 sections',
      '  heading 2                2 questions, lines 5-15, evidence 8.5',
      '  runner-up: label question, 2 candidates, evidence 7.5',
      '  4 labels, numbers and other marks: Question: ×2, Answer: ×2',
      '  left out:',
      '    3          text     Collected over a year.',
      '    17         heading  License',
      '    19         text     MIT',
      '',
    ].join('\n'),
  )
})
