import type { FootnoteDefinition, FootnoteReference, RootContent } from 'mdast'
import { type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import { type Frame, indented, type Setting } from '../setting.ts'
import type { Piece } from '../text/pieces.ts'
import { blockSlabs } from './blocks.ts'
import { type InlineScope, plainPieces, textPieces } from './inline.ts'
import { textSlabs } from './textSlabs.ts'

/** The footnotes of one content, numbered in the order in which they are referred to. */
export interface Notes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>
  readonly numbers: Map<string, number>
}

/** Collects the notes of a content. */
export function notesOf(content: readonly RootContent[]): Notes {
  const definitions = content.filter((node) => node.type === 'footnoteDefinition')
  return { definitions: new Map(definitions.map((node) => [node.identifier, node])), numbers: new Map() }
}

/** The raised number in the text, leading to the note. One that is defined nowhere keeps its source. */
export function noteMark(node: FootnoteReference, scope: InlineScope): Piece[] {
  const { definitions } = scope.notes
  if (!definitions.has(node.identifier)) return textPieces(`[^${node.label ?? node.identifier}]`, node, scope)
  const number = numberOf(node.identifier, scope.notes)
  const { style, setting, frame } = scope
  const link = tag('Link', tag('Reference', scope.tag ?? scope.paragraph))
  return textPieces(String(number), node, {
    ...scope,
    tag: link,
    link: {
      target: { name: nameOf(frame, number) },
      says: `${setting.words.notes} ${number}`,
    },
    style: { ...style, size: style.size * 0.68, rise: style.size * 0.36, color: setting.theme.color.accent },
  })
}

/** The notes below the content; one that nothing refers to is not lost and stands last. */
export function noteSlabs(notes: Notes, frame: Frame, setting: Setting): Slab[] {
  const slabs: Slab[] = []
  const done = new Set<string>()
  const next = (): string | undefined =>
    [...notes.numbers.keys(), ...notes.definitions.keys()].find((identifier) => !done.has(identifier))
  for (let identifier = next(); identifier !== undefined; identifier = next()) {
    done.add(identifier)
    const definition = notes.definitions.get(identifier)
    if (definition !== undefined) slabs.push(...note(definition, notes, frame, setting))
  }
  return slabs
}

function numberOf(identifier: string, { numbers }: Notes): number {
  const known = numbers.get(identifier) ?? numbers.size + 1
  numbers.set(identifier, known)
  return known
}

function nameOf({ prefix }: Frame, number: number): string {
  return `${prefix}-note-${number}`
}

function note(node: FootnoteDefinition, notes: Notes, outer: Frame, setting: Setting): Slab[] {
  const number = numberOf(node.identifier, notes)
  const element = tag('Note', outer.tag, { identified: true })
  const { small } = setting.theme
  const frame: Frame = {
    ...indented(outer, small * 1.8, element),
    size: small,
    color: setting.theme.color.muted,
  }
  const label = labelSlab(`${number}`, tag('Lbl', element), outer, setting)
  const body = blockSlabs(node.children, frame, setting, notes)
  const [first = label, ...rest] = body
  const marked: Slab = {
    ...first,
    paint: (sheet, y) => {
      sheet.destination(nameOf(outer, number), y)
      label.paint(sheet, y)
      first.paint(sheet, y)
    },
  }
  return [marked, ...rest]
}

function labelSlab(text: string, own: Tag, { x, width }: Frame, setting: Setting): Slab {
  const { small, color } = setting.theme
  const pieces = plainPieces(text, { font: 'regular', size: small, color: color.muted }, setting)
  const [slab] = textSlabs(
    pieces,
    { x, width },
    own,
    { before: 0, leading: small * setting.leading, align: 'left' },
    setting,
  )
  return slab ?? { height: 0, before: 0, keep: false, paint: () => {} }
}
