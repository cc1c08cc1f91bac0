import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { readResource } from '../../../resources.ts'
import { TrueType } from '../../shared/fonts/trueType.ts'
import { moveOutline } from './moveOutline.ts'
import { subset } from './subset.ts'

/** The reading of the same bytes by a program that is not ours. */
function byFontkit(bytes: Uint8Array): Font {
  return create(Buffer.from(bytes))
}

describe.each(['sans-sc-regular', 'sans-italic', 'mono-bold', 'math', 'emoji'])('%s', async (name) => {
  const bytes = await readResource(`fonts/${name}.ttf`)
  const ours = new TrueType(bytes)
  const theirs = byFontkit(bytes)
  const characters = theirs.characterSet.filter((_, index) => index % 97 === 0)

  test('is read as fontkit reads it', () => {
    const scale = 1000 / theirs.unitsPerEm
    for (const character of characters) {
      const glyph = theirs.glyphForCodePoint(character)
      expect(ours.glyphOf(character)).toBe(glyph.id)
      expect(ours.advance(glyph.id)).toBeCloseTo(glyph.advanceWidth * scale)
    }
    expect(ours.glyphOf(0x12000)).toBe(0)
    expect(ours.postScriptName).toBe(theirs.postscriptName)
    expect([ours.ascent, ours.descent]).toEqual([theirs.ascent * scale, theirs.descent * scale])
  })

  test('has the same outlines in a subset, moved where that is asked', () => {
    const ids = [0, ...new Set(characters.map((character) => ours.glyphOf(character)))]
    const cut = byFontkit(
      subset(
        ours,
        ids.map((id) => ({ id, advance: ours.advance(id), move: 0 })),
      ),
    )
    const moved = byFontkit(
      subset(
        ours,
        ids.map((id) => ({ id, advance: 700, move: 100 })),
      ),
    )
    const shift = Math.round((100 * ours.unitsPerEm) / 1000)
    const isComposite = (id: number): boolean => ours.outline(id)[0] === 0xff
    ids.forEach((id, place) => {
      const whole = theirs.getGlyph(id).path.toSVG()
      expect(cut.getGlyph(place).path.toSVG()).toBe(whole)
      expect(moved.getGlyph(place).advanceWidth).toBe(Math.round((700 * ours.unitsPerEm) / 1000))
      if (isComposite(id)) return
      expect(moved.getGlyph(place).path.toSVG()).toBe(theirs.getGlyph(id).path.translate(shift, 0).toSVG())
    })
  })
})

test('an empty outline cannot be moved', () => {
  expect(moveOutline(new Uint8Array(), 10)).toEqual(new Uint8Array())
})
