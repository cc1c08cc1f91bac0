/** Where a text stops being JSON, by the message of `JSON.parse`; its beginning where the message does not say. */
export function jsonPlace(json: string, message: string): { readonly line: number; readonly column: number } {
  const position = /at position (\d+)/.exec(message)?.[1]
  const end = message.includes('end of JSON') ? json.length : 0
  const before = json.slice(0, position === undefined ? end : Number(position)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
