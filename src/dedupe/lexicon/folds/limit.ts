/** How long an answer may be: `请在100字以内`, `200字以内で`, `100자 이내로`. */
const limit =
  /(?:请?[在用以]|[(（])(?:不超过|不少于|大约|约)?\s*\d{2,4}\s*个?字(?:以内|之内|左右|以上|上下)[)）]?|\d{2,4}\s*字(?:以内|程度)で|\d{2,4}\s*자\s?(?:이내|내외)로/gu

/** A question without the length that its answer may have. */
export function withoutLimit(text: string): string {
  return (/\d/.test(text) ? text.replace(limit, ' ') : text).replace(/^[\s,，、]+/u, '')
}
