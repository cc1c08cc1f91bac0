import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RuleId, rules } from '../src/model/rules.ts'
import { folderWith, run } from './support/command.ts'

const page = await readFile(join(import.meta.dirname, '../docs/rules.md'), 'utf8')

/** Headings of samples hold more than an id. */
const parts = page.split(/^## (?=[a-z-]+$)/m).slice(1)
const sections = new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', part]))

describe('docs/rules.md', () => {
  it('has a section for each rule and for nothing else, sorted', () => {
    expect([...sections.keys()]).toEqual(Object.keys(rules))
    expect(Object.keys(rules)).toEqual(Object.keys(rules).sort())
  })

  it.each(Object.entries(rules))('says what %s means, shows bad and good, and tells why', (rule, meaning) => {
    const section = sections.get(rule) ?? ''
    const sentence = `${meaning[0]?.toUpperCase()}${meaning.slice(1)}.`
    expect(section.split('\n')[2]).toMatch(/ \*(error|warning|info)\b.*\*$/)
    expect(section).toContain(`\n\n${sentence} *`)
    expect(section).toMatch(/\nBad:[\s\S]*\nGood:[\s\S]*\nWhy: /)
  })
})

for (const [rule, section] of sections) {
  const bad = sample(section, 'Bad')
  const good = sample(section, 'Good')
  if (bad === null || good === null) continue
  describe(rule, () => {
    it('is found in the bad sample', async () => expect(await rulesFoundIn(bad)).toContain(rule))
    it('is not found in the good sample', async () => expect(await rulesFoundIn(good)).not.toContain(rule))
  })
}

/** A sample that can be run: an article, or a config file or decisions beside one. */
interface Sample {
  readonly lang: string
  readonly text: string
}

/** The fenced sample behind `Bad:` or `Good:`; null where it is told in words. */
function sample(section: string, label: 'Bad' | 'Good'): Sample | null {
  const match = new RegExp(`^${label}:\\n\\n(\`{3,})(\\w+)\\n([\\s\\S]*?)^\\1$`, 'm').exec(section)
  return match === null ? null : { lang: match[2] ?? '', text: match[3] ?? '' }
}

const anyArticle =
  '## What is a router?\n\nA device that passes packets between networks.\n\n## What is a gateway?\n\nA way out of a network.\n'

/** Builds a sample as a user would and gives the rules of all findings. */
async function rulesFoundIn({ lang, text }: Sample): Promise<readonly RuleId[]> {
  const beside: Readonly<Record<string, string>> = {
    json: 'drillpress.config.json',
    yaml: 'article.links.yml',
  }
  const name = beside[lang]
  const files = name === undefined ? { 'article.md': text } : { 'article.md': anyArticle, [name]: text }
  const { out } = await run(await folderWith(files), ['build', 'article.md'], {
    to: 'html',
    report: ['json'],
  })
  const report: { diagnostics: { rule: RuleId }[] } = JSON.parse(out)
  return report.diagnostics.map((found) => found.rule)
}
