import type { Step } from './visit.ts'

/** Without its script the page is one to read: every question in sight, every answer behind a button that opens. */
export const reads: Step = {
  name: 'reads-without-script',
  run: (visit) =>
    visit.open(
      async (page) => {
        const { questions } = await visit.bank()
        const articles = page.locator('article.question')
        visit.expect((await articles.count()) === questions.length, 'a question is missing')
        visit.expect(await articles.last().locator('.title').isVisible(), 'the last question is not in sight')
        const answer = articles.first().locator('details.answer')
        await answer.locator('summary').click()
        visit.expect(await answer.locator('summary ~ *').first().isVisible(), 'the answer does not open')
        visit.expect(!(await page.locator('.tools').isVisible()), 'tools that do nothing are in sight')
      },
      { javaScriptEnabled: false },
    ),
}
