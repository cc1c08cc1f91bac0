import type { Asked } from './book.ts'

/** Place of the first question that ends below `top`, in pixels of the window; they stand below each other. */
export function firstBelow(shown: readonly Asked[], top: number): number {
  let low = 0
  let high = shown.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shown[middle]?.element.getBoundingClientRect().bottom ?? 0) > top) high = middle
    else low = middle + 1
  }
  return low
}
