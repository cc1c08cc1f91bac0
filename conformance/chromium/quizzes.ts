import type { Step } from './visit.ts'

/** Answers every question that has a key right but the first, by keys, and is told so. */
export const quizzes: Step = {
  name: 'quizzes',
  run: (visit) =>
    visit.open(async (page) => {
      const { questions } = await visit.bank()
      const keysOf = questions
        .map(({ options, verdict }) =>
          verdict === undefined
            ? options.filter(({ correct }) => correct === true).map(({ key }) => key)
            : [String(verdict)],
        )
        .filter((keys) => keys.length > 0)
      const quiz = page.locator('[data-show=quiz]')
      visit.expect((await quiz.isVisible()) === keysOf.length > 0, 'a quiz is offered without a choice')
      if (keysOf.length === 0) return
      await quiz.click()
      for (const [place, keys] of keysOf.entries()) {
        const current = page.locator('.question.current')
        const all = await current
          .locator('.options > li')
          .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.key ?? ''))
        for (const key of place === 0 ? wrongly(all, keys) : keys) {
          await current.locator(`li[data-key="${key}"]`).click()
        }
        await page.keyboard.press('Enter')
        visit.expect(
          (await current.locator('.is-right').count()) === keys.length,
          `question ${place + 1} does not show what is right`,
        )
        await page.keyboard.press('Enter')
      }
      const result = (await page.locator('#done .big').textContent()) ?? ''
      const numbers = (result.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b)
      visit.expect(numbers.join() === [keysOf.length - 1, keysOf.length].join(), `the result is ${result}`)
      visit.expect((await page.locator('#done li').count()) === 1, 'the one that was wrong is not named')
    }),
}

/** An answer that is wrong: an option that is not right, or, where all are, but one of them. */
function wrongly(all: readonly string[], right: readonly string[]): readonly string[] {
  const wrong = all.filter((key) => !right.includes(key))
  return wrong.length > 0 ? wrong.slice(0, 1) : right.slice(0, 1)
}
