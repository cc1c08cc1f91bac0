import type { Role } from './role.ts'

/**
 * What one language says around questions. Data only: a word that is missing costs evidence, never a question, because
 * every reading also has a structural form. Words are lower case; labels stand without number and punctuation.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly lang: string
  /** Labels by what they introduce: `答案` → answer. */
  readonly labels: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Labels of words that a short answer is made of, and tags where there is another: `keywords`, `关键词`. */
  readonly keywords?: readonly string[]
  /** Words that may stand before or in a label and change nothing: `参考` in 参考答案, `correct` in correct answer. */
  readonly modifiers: readonly string[]
  /** What may stand between the label of an answer and the answer: the correct answer `is`, 正解`は`. */
  readonly copulas?: readonly string[]
  /** Labels of what was answered, rightly or not, where another gives the right answer: `your answer`, `你的答案`. */
  readonly attempts?: readonly string[]
  /**
   * Words between two things both of which are meant: correct `and` complete. A hyphen stands behind one that is written together
   * with what follows: `و-`.
   */
  readonly and: readonly string[]
  /** Words between a number and the number of all: 3 `of` 10. */
  readonly outOf: readonly string[]
  /** Words for a number, between a name and its number: question `no.` 4. */
  readonly numberNames: readonly string[]
  /** What an option is called before its letter: `option` B, `选项` B. */
  readonly optionNames: readonly string[]
  /** What forms say where there is nothing to say: `none`, `无`. */
  readonly nothing: readonly string[]
  /** Words around a number that name a question: `第 3 题` is `['第', '题']`, `Question 3` is `['question', '']`. */
  readonly numbered: readonly (readonly [before: string, after: string])[]
  /** A text that starts with one of these asks: `what`, `how`. For scripts without spaces, anywhere in the text. */
  readonly asks: readonly string[]
  /**
   * Patterns of starts that look like a question and name a topic as often, where no question mark follows: `how to choose`,
   * `why it matters`; in lower case. Each starts with a word or a group of words, and a space.
   */
  readonly topics: readonly string[]
  /** Words at the end of a text that make it a question: `吗`, `か`. */
  readonly asksAtEnd: readonly string[]
  /** A text that starts with one of these tells its reader to do something: `explain`, `实现`. */
  readonly tells: readonly string[]
  /** Patterns, in lower case, by which a question speaks of the code below it: `the output`, `следующий код`. */
  readonly aboutCode: readonly string[]
  /** Words by which a question says that its answer is among what follows: `which of the following`, `下列`. */
  readonly offers?: readonly string[]
  /** Words by which a heading says that questions stand below it, of several: `questions`, `試題`. */
  readonly questions: readonly string[]
  /** The same at the end of a heading: `补充的题`, not `题材`. */
  readonly questionsAtEnd?: readonly string[]
  /** Units in which a paper says what a question counts: 5 `marks`, 10 `分`. */
  readonly points: readonly string[]
  /** Words by which the title of a section gives points to each of its questions: 2 points `each`, `每小题`3分. */
  readonly each?: readonly string[]
  /** Words by which it gives them to each gap: `每空`1分. */
  readonly eachBlank?: readonly string[]
  /** Headings that never ask: `目录`, `references`. */
  readonly sections: readonly string[]
  /** Words that count chapters with a number beside them: `chapter` 3, 第三`章`. */
  readonly chapters: readonly string[]
  /** Words that count the steps of one thing: `step` 2, `步骤`一. */
  readonly steps: readonly string[]
  /** Words beside the number of a page, in lower case: `page` 3, 第 3 `页`. */
  readonly pages: readonly string[]
  /** Headings over what readers of a page said of it. */
  readonly comments: readonly string[]
  /**
   * Patterns, in lower case, of lines that say how many of them said what, `#` for the number and `…` for the title in its quotation
   * marks: `# thoughts on …`.
   */
  readonly commentsOn: readonly string[]
  /** What stands for an answer that is still to be written, as a whole: `TODO`, `待补充`. */
  readonly pending: readonly string[]
  /** How a paragraph starts that closes an article or a chapter: `通过以上`, `in conclusion`. */
  readonly closings: readonly string[]
  /** Words for a true and for a false statement. */
  readonly truth: readonly [yes: readonly string[], no: readonly string[]]
  /** Notes that a statement is to be judged. */
  readonly trueOrFalse: readonly string[]
  /** Words beside an option that say it is right. */
  readonly right: readonly string[]
  /** Labels of an answer to choose from that is not the right one: `wrong answer`, `干扰项`. */
  readonly wrong: readonly string[]
  /** Notes that a question has several right options, or one. */
  readonly several: readonly string[]
  /** What a heading over sentences with gaps to fill says, in lower case: `填空`, `fill in the blanks`. */
  readonly blanks?: readonly string[]
  /** Names of kinds of questions, as they stand in brackets beside a title: `单选题`. */
  readonly kinds: readonly string[]
  /** Words of difficulty. */
  readonly levels: readonly string[]
}
