import type { InlineMark } from '../markup.ts'

const role = ':[A-Za-z][\\w:.+-]{0,40}:'

/** Marks within a line, and what they are in Markdown; emphasis is the same in both. */
export const rstMarks: readonly InlineMark[] = [
  { pattern: /``(?<text>[^`](?:[^`]|`(?!`)){0,500}?)``/gu, before: '`', after: '`', isCode: true },
  { pattern: /:math:`(?<text>[^`]{1,600})`/gu, before: '$', after: '$', isCode: true },
  {
    pattern: new RegExp(`${role}\`(?<text>[^\`<]{1,300}?)\\s*<[^\`>]{1,300}>\``, 'gu'),
    before: '',
    after: '',
  },
  {
    pattern:
      /:(?:ref|doc|term|numref|abbr|dfn|guilabel|menuselection|strong|emphasis|sub|sup|eq|cite|download):`(?<text>[^`]{1,300})`/gu,
    before: '',
    after: '',
  },
  {
    pattern: new RegExp(`${role}\`[!~]?(?<text>[^\`]{1,300})\``, 'gu'),
    before: '`',
    after: '`',
    isCode: true,
  },
  { pattern: /`(?<text>[^`<]{1,300}?)\s+<(?<to>[^`>\s]{1,600}[^`>\s_])>`__?/gu, before: '[', after: ']' },
  { pattern: /`(?<text>[^`<]{1,300}?)(?:\s+<[^`>]{1,300}>)?`__?(?![\p{L}\p{N}])/gu, before: '', after: '' },
  { pattern: /`(?<text>[^`]{1,300})`/gu, before: '`', after: '`', isCode: true },
  { pattern: /(?<text>\[[#*\p{L}\p{N}][\p{L}\p{N}._-]{0,40}\])_(?![\p{L}\p{N}])/gu, before: '', after: '' },
  { pattern: /\|blank\|/gu, before: '____', after: '' },
  { pattern: /\\\s/gu, before: '', after: '' },
  { pattern: /<(?=[A-Za-z/!])(?![a-z][a-z+.-]{1,20}:|[^\s<>@]{1,100}@)/gu, before: '\\<', after: '' },
]
