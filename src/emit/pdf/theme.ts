import * as v from 'valibot'
import type { Options } from '../../config/options.ts'
import type { Ports } from '../emitter.ts'
import { readDesign, templateSource } from '../shared/design.ts'
import type { Palette, Theme as SharedTheme } from '../shared/theme.ts'

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(400))

/** What a designer sets for the pages alone, `templates/pdf/page.json`, in points. */
const pageSchema = v.strictObject({
  /** Size of the text, between small print and a poster. */
  size: v.pipe(v.number(), v.minValue(5), v.maxValue(48)),
  /** Width of the column at the left in which the numbers of questions stand. */
  gutter: points,
  /** `inner` is where the pages are bound: at the left of the first page, at its right where lines run to the left. */
  margin: v.strictObject({ top: points, bottom: points, inner: points, outer: points }),
  /** How many sides of a leaf are printed: with two the inner margin changes sides from page to page. */
  sides: v.optional(v.picklist([1, 2]), 2),
})

/** The measures of a page, in points. */
export type Page = v.InferOutput<typeof pageSchema>

/** Sizes in points and colours as operators of a content stream: `0.11 0.31 0.51 rg`. */
export interface Theme extends Page {
  /** Distance of baselines in sizes of the text: squares want more air than letters. */
  readonly leading: SharedTheme['leading']
  readonly title: number
  readonly section: number
  readonly question: number
  readonly small: number
  readonly code: number
  readonly table: number
  readonly color: Palette
}

/** The theme of all formats in the measures of a page; `print` makes its letters large or takes its colours. */
export function pageTheme(theme: SharedTheme, given: Page, print: Options['print'] = []): Theme {
  const page = print.includes('large') ? enlarged(given) : given
  const size = (name: keyof SharedTheme['scale']): number => page.size * theme.scale[name]
  return {
    ...page,
    leading: theme.leading,
    title: size('title'),
    section: size('section'),
    question: size('question'),
    small: size('small'),
    code: size('code'),
    table: size('table'),
    color: operators(print.includes('grey') ? inGrey(theme.light) : theme.light),
  }
}

/** The size of large print that the American Printing House for the Blind and the RNIB ask for, in points. */
const largeSize = 18

function enlarged(page: Page): Page {
  const size = Math.max(largeSize, page.size)
  return { ...page, size, gutter: (page.gutter * size) / page.size }
}

/** Every colour as the grey of its luminance; grounds, which would take most of the ink, are as white as the paper. */
function inGrey(palette: Palette): Palette {
  const entries = Object.entries(palette).map(([name, color]) => [
    name,
    name === 'well' ? '#ffffff' : greyOf(color),
  ])
  return Object.fromEntries(entries) as Palette
}

/** Weights of red, green and blue: ITU-R BT.709. */
const weights = [0.2126, 0.7152, 0.0722]

function greyOf(color: string): string {
  const parts = weights.map((weight, index) => {
    const value = Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16)
    return weight * value
  })
  const level = Math.round(parts.reduce((sum, part) => sum + part, 0))
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`
}

/** Letters of this size and larger are large print, which keeps its long lines and its lists. Points. */
const largePrint = 14

/** Whether a page is set for readers who need large letters. */
export function isLargePrint({ size }: Theme): boolean {
  return size >= largePrint
}

/**
 * What a designer set for the pages.
 *
 * @throws PublishError `config-invalid` where `page.json` is not what it should be.
 */
export function loadPage(options: Pick<Options, 'templates'>, resource: Ports['resource']): Promise<Page> {
  const name = 'templates/pdf/page.json'
  return readDesign(pageSchema, { name, basis: name, source: templateSource(name, options) }, resource)
}

function operators(palette: Palette): Palette {
  const entries = Object.entries(palette).map(([name, color]) => [name, operator(color)])
  return Object.fromEntries(entries) as Palette
}

/** `#1c4f82` → `0.110 0.310 0.510 rg`; a grey needs one number. */
function operator(color: string): string {
  const parts = [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3))
  return new Set(parts).size === 1 ? `${parts[0]} g` : `${parts.join(' ')} rg`
}
