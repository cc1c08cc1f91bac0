import { escapeAttribute, escapeText } from '../shared/html/escape.ts'
import type { Group } from '../shared/outline.ts'
import { questionHtml } from './questionHtml.ts'
import type { Writing } from './writing.ts'

/**
 * Sections one after the other, each with its own questions; an inner section follows the outer one. All have headings
 * of one level, so that none is skipped where a single question is shown; the contents tell how they nest.
 */
export async function sectionsHtml(groups: readonly Group[], writing: Writing, depth = 1): Promise<string> {
  let html = ''
  for (const group of groups) {
    html += await sectionHtml(group, writing, depth)
    html += await sectionsHtml(group.groups, writing, depth + 1)
  }
  return html
}

async function sectionHtml({ section, questions }: Group, writing: Writing, depth: number): Promise<string> {
  const only = section === null && writing.book.sections.length === 0
  let html = ''
  for (const question of questions) html += await questionHtml(question, only ? 2 : 3, writing)
  if (only) return `<div class="section">\n${html}</div>\n`
  const title = await writing.sectionTitle(section)
  const spoken = section === null ? writing.spoken : ''
  const id = sectionId(section)
  const inner = depth > 1 ? ' inner' : ''
  return `<section class="section" id="${id}">
<h2 class="section-title${inner}"${spoken}>${title}</h2>
${html}</section>
`
}

/** The way to each section; nothing in a book without sections. */
export async function contentsHtml(groups: readonly Group[], writing: Writing): Promise<string> {
  if (writing.book.sections.length === 0) return ''
  const label = writing.words.contents
  return `<nav class="contents" aria-label="${escapeAttribute(label)}">
<details open>
<summary${writing.spoken}>${escapeText(label)}</summary>
${await listHtml(groups, writing)}</details>
</nav>
`
}

/** Sections as nested lists of links, with the number of questions in and below each. */
async function listHtml(groups: readonly Group[], writing: Writing): Promise<string> {
  let items = ''
  for (const group of groups) {
    const title = await writing.sectionTitle(group.section)
    const count = `<span class="count">${countOf(group)}</span>`
    items += `<li><a href="#${sectionId(group.section)}">${title}</a> ${count}${await listHtml(group.groups, writing)}</li>\n`
  }
  return items === '' ? '' : `<ol>\n${items}</ol>\n`
}

/** Id of a section's element; `part-` keeps it apart from ids of questions. */
function sectionId(section: Group['section']): string {
  return escapeAttribute(`part-${section?.id ?? 'none'}`)
}

function countOf({ questions, groups }: Group): number {
  return groups.reduce((sum, group) => sum + countOf(group), questions.length)
}
