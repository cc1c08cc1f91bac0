import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBook } from '../../readBook.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'qti-'))
})
afterAll(() => rm(home, { recursive: true }))

async function read(name: string, content: string | Uint8Array) {
  await writeFile(join(home, name), content)
  const [article] = (await readBook(join(home, name), () => {})).articles
  if (article === undefined) throw new Error('no article')
  return article
}

/** An item of QTI 1.2 as learning platforms export it. */
function item(shown: string, scoring: string, feedback = ''): string {
  return `<item ident="i" title="Question"><presentation>${shown}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE"/></outcomes>${scoring}</resprocessing>${feedback}</item>`
}

const html = (text: string): string => `<material><mattext texttype="text/html">${text}</mattext></material>`
const plain = (text: string): string =>
  `<material><mattext texttype="text/plain">${text}</mattext></material>`
const label = (ident: string, text: string): string =>
  `<response_label ident="${ident}">${plain(text)}</response_label>`
const list = (ident: string, labels: string, head = ''): string =>
  `<response_lid ident="${ident}" rcardinality="Single">${head}<render_choice>${labels}</render_choice></response_lid>`
const field = '<response_str ident="response1" rcardinality="Single"><render_fib/></response_str>'
const right = (asked: string): string =>
  `<respcondition continue="No"><conditionvar>${asked}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`
const equal = (value: string, response = 'response1'): string =>
  `<varequal respident="${response}">${value}</varequal>`

async function version1(...items: readonly string[]): Promise<string> {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a" title="Rocks"><section ident="root_section">${items.join('\n')}</section></assessment></questestinterop>`
  return (await read('quiz.xml', xml)).text.trim()
}

describe('QTI 1.2', () => {
  test('a choice: escaped HTML, what is right, what is told of one and of all', async () => {
    const told = (ident: string, link: string): string =>
      `<respcondition continue="Yes"><conditionvar>${equal(ident)}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="${link}"/></respcondition>`
    const feedback = (ident: string, text: string): string =>
      `<itemfeedback ident="${ident}"><flow_mat>${html(text)}</flow_mat></itemfeedback>`
    const text = await version1(
      item(
        html('&lt;p&gt;Which rock is &lt;em&gt;igneous&lt;/em&gt;?&lt;/p&gt;&lt;p&gt;Choose one.&lt;/p&gt;') +
          list('response1', label('1', 'Slate') + label('2', 'Basalt') + label('3', 'a &lt; b')),
        told('1', '1_fb') + right(equal('2')),
        feedback('1_fb', 'That is metamorphic.') + feedback('general_fb', 'See chapter 2.'),
      ),
    )
    expect(text).toBe(
      [
        '# Rocks',
        '',
        '## Which rock is <em>igneous</em>?',
        '',
        '<p>Choose one.</p>',
        '',
        '- A. Slate',
        '- B. Basalt',
        '- C. a &lt; b',
        '',
        '**Answer:** B',
        '',
        '**Explanation:** See chapter 2.',
        '',
        '- A: That is metamorphic.',
      ].join('\n'),
    )
  })

  test('of several answers those are right that none of the conditions denies', async () => {
    const text = await version1(
      item(
        html('Which are metals?') +
          list('response1', label('1', 'Iron') + label('2', 'Salt') + label('3', 'Tin')),
        right(`<and>${equal('1')}<not>${equal('2')}</not>${equal('3')}</and>`),
      ),
    )
    expect(text).toContain('**Answer:** A, C')
  })

  test('what is written: words, bounds, nothing that is known', async () => {
    const text = await version1(
      item(html('Name it.') + field, right(equal('slate') + equal('shale'))),
      item(
        html('How much?') + field,
        right(
          '<or><varequal respident="response1">5</varequal><and><vargte respident="response1">4</vargte><varlte respident="response1">6</varlte></and></or>',
        ),
      ),
      item(
        html('Discuss.') + field,
        '<respcondition continue="No"><conditionvar><other/></conditionvar></respcondition>',
      ),
    )
    expect(text).toBe(
      '# Rocks\n\n## Name it.\n\n**Answer:**\n\n- slate\n- shale\n\n## How much?\n\n**Answer:**\n\n- 5\n- ≥ 4\n- ≤ 6\n\n## Discuss.',
    )
  })

  test('several lists match what they stand at', async () => {
    const labels = label('x', 'Paris') + label('y', 'Rome')
    const text = await version1(
      item(
        html('Match them.') + list('r1', labels, plain('France')) + list('r2', labels, plain('Italy')),
        right(equal('x', 'r1')) + right(equal('y', 'r2')),
      ),
    )
    expect(text).toBe(
      '# Rocks\n\n## Match them.\n\n1. France\n2. Italy\n\n- Paris\n- Rome\n\n**Answer:**\n\n- France → Paris\n- Italy → Rome',
    )
  })
})

describe('QTI 2 and 3', () => {
  const choice = `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="c" title="T" adaptive="false" timeDependent="false">
<responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>B</value></correctResponse></responseDeclaration>
<itemBody><p>Look at <b>this</b> sign.</p>
<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>What does it say?</prompt>
<simpleChoice identifier="A">Stop &amp; wait<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">Too late.</feedbackInline></simpleChoice>
<simpleChoice identifier="B"><p>Go <i>on</i></p></simpleChoice></choiceInteraction></itemBody>
<modalFeedback outcomeIdentifier="F" identifier="A" showHide="show">It is green.</modalFeedback></assessmentItem>`

  test('a choice: the body is HTML, places are those of the file', async () => {
    const { text, positions } = await read('choice.xml', choice)
    expect(text.trim()).toBe(
      [
        '## Look at <b>this</b> sign.',
        '',
        'What does it say?',
        '',
        '- A. Stop &amp; wait',
        '- B. Go <i>on</i>',
        '',
        '**Answer:** B',
        '',
        '**Explanation:** It is green.',
        '',
        '- A: Too late.',
      ].join('\n'),
    )
    expect(positions.point(text.indexOf('Go')).line).toBe(7)
  })

  /** The Markdown of an item with one response. */
  async function versionTwo(body: string, values: readonly string[]): Promise<string> {
    const key = values.map((value) => `<value>${value}</value>`).join('')
    const xml = `<assessmentItem title="T"><responseDeclaration identifier="R"><correctResponse>${key}</correctResponse></responseDeclaration><itemBody>${body}</itemBody></assessmentItem>`
    return (await read('item.xml', xml)).text.trim()
  }

  test('what is written into a sentence', async () => {
    const body = '<p>The capital of Peru is <textEntryInteraction responseIdentifier="R"/>.</p>'
    expect(await versionTwo(body, ['Lima'])).toBe('## The capital of Peru is ____.\n\n**Answer:** Lima')
  })

  test('what belongs together, what comes in order, what is written at length', async () => {
    const match =
      '<matchInteraction responseIdentifier="R"><prompt>Match.</prompt><simpleMatchSet><simpleAssociableChoice identifier="f">France</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="p">Paris</simpleAssociableChoice></simpleMatchSet></matchInteraction>'
    expect(await versionTwo(match, ['f p'])).toBe(
      '## Match.\n\n1. France\n\n- Paris\n\n**Answer:**\n\n- France → Paris',
    )
    const order =
      '<orderInteraction responseIdentifier="R"><prompt>Sort by size.</prompt><simpleChoice identifier="a">Earth</simpleChoice><simpleChoice identifier="b">Mars</simpleChoice></orderInteraction>'
    expect(await versionTwo(order, ['b', 'a'])).toBe(
      '## Sort by size.\n\nEarth\n\nMars\n\n**Answer:**\n\n- Mars\n- Earth',
    )
    const essay = '<p>Discuss.</p><extendedTextInteraction responseIdentifier="R"/>'
    expect(await versionTwo(essay, ['It depends.'])).toBe('## Discuss.\n\n**Answer:** It depends.')
  })

  test('names with hyphens, and points in place of a right value', async () => {
    const xml =
      '<qti-assessment-item title="T"><qti-response-declaration identifier="R"><qti-mapping><qti-map-entry map-key="A" mapped-value="-1"/><qti-map-entry map-key="B" mapped-value="2"/></qti-mapping></qti-response-declaration><qti-item-body><qti-choice-interaction response-identifier="R"><qti-prompt>Which?</qti-prompt><qti-simple-choice identifier="A">x</qti-simple-choice><qti-simple-choice identifier="B">y</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>'
    expect((await read('three.xml', xml)).text.trim()).toBe('## Which?\n\n- A. x\n- B. y\n\n**Answer:** B')
  })

  async function zipped(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
    const zip = new JSZip()
    for (const [name, content] of Object.entries(files)) zip.file(name, content)
    return zip.generateAsync({ type: 'uint8array' })
  }

  const essay = (words: string): string =>
    `<assessmentItem title="T"><itemBody><p>${words}</p><extendedTextInteraction responseIdentifier="R"/></itemBody></assessmentItem>`

  test('a package has its questions in the order of its test', async () => {
    const content = await zipped({
      'imsmanifest.xml':
        '<manifest><resources><resource><file href="items/a.xml"/></resource><resource><file href="items/b.xml"/></resource></resources></manifest>',
      'items/a.xml': essay('First in name.'),
      'items/b.xml': essay('First in the test.'),
      'tests/test.xml':
        '<assessmentTest><testPart><assessmentItemRef identifier="1" href="../items/b.xml"/><assessmentItemRef identifier="2" href="../items/a.xml"/></testPart></assessmentTest>',
      'items/a.png': 'x',
    })
    const { text } = await read('package.zip', content)
    expect(text.trim()).toBe('## First in the test.\n\n## First in name.')
  })

  test.each([
    ['text', 'no archive', 'no package of questions'],
    ['an archive of other files', null, 'no package of questions'],
  ])('%s is none', async (_, content, message) => {
    await expect(read('none.zip', content ?? (await zipped({ 'a.xml': '<a/>' })))).rejects.toThrow(message)
  })
})
