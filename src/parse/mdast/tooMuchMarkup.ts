/** An article holds more of what takes time and memory than any that a person wrote; the message says of what. */
export class TooMuchMarkup extends Error {
  override readonly name = 'TooMuchMarkup'
}
