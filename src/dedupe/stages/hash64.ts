/** 64 bits of a text as sixteen hexadecimal digits; two rounds of multiplying and mixing, the finish of MurmurHash3. */
export function hash64(text: string): string {
  let low = 0x9e3779b9
  let high = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x9e3779b1)
    high = Math.imul(high ^ code, 0x5f356495)
    low ^= high >>> 15
    high ^= low >>> 13
  }
  return hex(finish(low ^ text.length)) + hex(finish(high ^ low))
}

function finish(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0')
}
