import { withoutLimit } from './limit.ts'

/** What is measured by how much of it there is. */
const measures: Readonly<Record<string, string>> = {
  高: '高度',
  重: '重量',
  远: '距离',
  深: '深度',
  宽: '宽度',
  厚: '厚度',
}

/** No space between characters, and what is measured by its name: `有多高`, `的高度是多少`. */
export function foldChinese(text: string): string {
  return withoutLimit(text)
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(
      /(?<![度量离])有?多([高重远深宽厚])(?=[?。!\s]*$)/,
      (_, what: string) => `的${measures[what] ?? what}是多少`,
    )
}
