import { type Asked, headingOf } from './book.ts'
import { make } from './dom.ts'

/** Words that tell a screen reader what the colours tell. */
interface ChoiceWords {
  readonly right: string
  readonly wrong: string
  readonly true: string
  readonly false: string
}

/** A question's options made into fields to choose from, and back. */
export class Choices {
  checked = false
  private readonly fields: readonly (readonly [field: HTMLInputElement, item: HTMLElement])[]
  /** What a statement to be judged is given to choose from; null where the article has options. */
  private readonly verdicts: HTMLElement | null

  constructor(
    private readonly question: Asked,
    private readonly words: ChoiceWords,
    lang: string,
  ) {
    const { element } = question
    const own = element.querySelector('.options')
    this.verdicts = own === null ? verdicts(words, lang) : null
    if (this.verdicts !== null)
      (element.querySelector('.prompt') ?? element.querySelector('.facts') ?? headingOf(question)).after(
        this.verdicts,
      )
    const items = [...element.querySelectorAll<HTMLElement>('.options > li')]
    this.fields = items.map((item, place) => [this.field(item, place), item] as const)
  }

  /** Keys of the options chosen. */
  chosen(): readonly string[] {
    return this.fields.filter(([field]) => field.checked).map(([field]) => field.value)
  }

  /** Chooses by the option's letter or by its place from 1; false where there is none such. */
  choose(key: string): boolean {
    const found = this.fields.find(
      ([field], place) => field.value.toLowerCase() === key.toLowerCase() || String(place + 1) === key,
    )
    if (found === undefined || this.checked) return false
    found[0].click()
    return true
  }

  /** Marks what is right and what was wrong; true where all and only the right ones were chosen. */
  check(): boolean {
    this.checked = true
    const { correct } = this.question
    for (const [field, item] of this.fields) {
      field.disabled = true
      const right = correct.includes(field.value)
      if (right) this.mark(item, 'is-right', '✓', this.words.right)
      else if (field.checked) this.mark(item, 'is-wrong', '✗', this.words.wrong)
    }
    const chosen = this.chosen()
    return chosen.length === correct.length && chosen.every((key) => correct.includes(key))
  }

  /** Takes fields and marks away again. */
  remove(): void {
    for (const [field, item] of this.fields) {
      field.remove()
      item.querySelector('.verdict')?.remove()
      item.classList.remove('is-right', 'is-wrong', 'choosable')
      item.onclick = null
    }
    this.verdicts?.remove()
  }

  private field(item: HTMLElement, place: number): HTMLInputElement {
    const { id, kind, correct } = this.question
    const content = item.querySelector<HTMLElement>('.content')
    const key = item.querySelector<HTMLElement>('.key')
    const several = kind === 'multiple-choice' || correct.length > 1
    const field = make('input', {
      type: several ? 'checkbox' : 'radio',
      name: `${id}-choice`,
      value: item.dataset.key ?? String(place),
      'aria-labelledby':
        `${named(key, `${id}-key-${place}`)} ${named(content, `${id}-option-${place}`)}`.trim(),
    })
    item.prepend(field)
    item.classList.add('choosable')
    item.onclick = ({ target }) => {
      const other = target instanceof Element && target.closest('a, input') !== null
      if (!other && !this.checked) field.click()
    }
    return field
  }

  private mark(item: HTMLElement, name: string, sign: string, label: string): void {
    item.classList.add(name)
    item.append(make('span', { class: 'verdict', role: 'img', 'aria-label': label }, sign))
  }
}

function verdicts(words: ChoiceWords, lang: string): HTMLElement {
  const item = (key: 'true' | 'false') =>
    make('li', { 'data-key': key }, make('div', { class: 'content' }, words[key]))
  return make('ol', { class: 'options', lang }, item('true'), item('false'))
}

function named(element: HTMLElement | null, id: string): string {
  if (element !== null && element.id === '') element.id = id
  return element?.id ?? ''
}
