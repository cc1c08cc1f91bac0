import type { Option } from '../../model/book.ts'
import { plainText } from '../../model/text.ts'
import { exactKey } from './normalise.ts'

/** The form by which an option of one place is that of another; '' where it shows a picture alone. */
export function optionKey({ content }: Pick<Option, 'content'>): string {
  return exactKey(plainText(content))
}
