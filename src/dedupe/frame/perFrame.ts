import type { Frame } from './frame.ts'

/** What is made of a question for each comparison, as a function that makes it once: a question of a book is compared with many. */
export function perFrame<Value extends object>(make: (frame: Frame) => Value): (frame: Frame) => Value {
  const made = new WeakMap<Frame, Value>()
  return (frame) => {
    const known = made.get(frame)
    if (known !== undefined) return known
    const value = make(frame)
    made.set(frame, value)
    return value
  }
}
