import type { Html } from 'mdast'
import { isForeignTag } from './elements.ts'
import { formatting, tagOf, tagsOf, unshown, voids } from './tags.ts'

/** The elements that are open at a place of the article, as far as counting tags can tell. */
export class OpenElements {
  readonly #open = new Map<string, number>()

  /** Takes note of the tags in a piece of HTML. */
  note(html: Html): void {
    for (const { name, end } of tagsOf(html.value)) {
      const count = this.#open.get(name) ?? 0
      this.#open.set(name, end ? Math.max(0, count - 1) : count + 1)
    }
  }

  /**
   * Whether a tag in a sentence is meant to be read: `List<String>`, the `<template>` tag, `</div>` that closes nothing,
   * an `<img>` without anything to show. `alone` tells that it has no partner in its sentence, `mentioned` that it stands
   * there as a word does.
   */
  isLiteral(html: Html, alone: boolean, mentioned: () => boolean): boolean {
    const tag = tagOf(html)
    if (tag === null) return false
    const { name, end, bare } = tag
    if (isForeignTag(html.value.trim()) || unshown.has(name)) return true
    if (voids.has(name)) return bare && !['br', 'hr', 'wbr'].includes(name)
    if (!alone || !bare || (formatting.has(name) && !mentioned())) return false
    return end ? this.closesNothing(html) : name !== 'details' && name !== 'summary'
  }

  /** Whether it is an end tag without any element that it could end. */
  closesNothing(html: Html): boolean {
    const tag = tagOf(html)
    return tag?.end === true && (this.#open.get(tag.name) ?? 0) === 0
  }
}
