/** `____`, `＿＿`: a gap wherever it stands; `__` alone may belong to a name. */
export const gapLine = /_{3,}|(?<![A-Za-z0-9])__(?![A-Za-z0-9])|＿+/gu

/** `（  ）`, `( )`, `[ ]`, `【 】`: brackets to write in; behind a letter `( )` may belong to code. */
export const gapBrackets = /（[\s\u3000]*）|【[\s\u3000]*】|(?<![A-Za-z0-9_.])(?:\(\s+\)|\[\s+\])/gu
