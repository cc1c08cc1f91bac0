import type { Pair, Scalar, YAMLMap } from 'yaml'
import { isMap, isScalar, isSeq } from '../yaml.ts'
import { columnNamed, offersNamed, plainName } from './columns.ts'
import { fieldsOf, keyOf, passageIn, type Shapes } from './recordFields.ts'
import { shapesOf } from './recordShapes.ts'

/** A list of questions, or of pairs, and what the maps around it call it, from outside in. */
export interface RecordList {
  readonly items: readonly unknown[]
  readonly names: readonly string[]
  /** What else the maps around it say in words, of the first list in each. */
  readonly notes: readonly unknown[]
  /** Where it starts in the text that was read. */
  readonly place: number
  /** What fields hold whose names do not tell. */
  readonly shapes: Shapes
}

/** Fewest questions in all, and pairs in a list. */
const [fewestRecords, fewestPairs] = [2, 3]

/** All lists of questions in a document, at whatever depth; none where they hold too few. */
export function recordListsIn(contents: unknown): readonly RecordList[] {
  const first = listsBelow(contents, { names: [], depth: 0, learnt: new Map() })
  // What many questions have shown is held of lists too short to show it.
  const learnt = new Map(first.flatMap(({ shapes }) => [...shapes]))
  const lists = learnt.size === 0 ? first : listsBelow(contents, { names: [], depth: 0, learnt })
  return lists.reduce((sum, { items }) => sum + items.length, 0) < fewestRecords ? [] : lists
}

interface Around {
  readonly names: readonly string[]
  readonly depth: number
  readonly learnt: Shapes
}

/** Lists that stand deeper are none that a person keeps questions in. */
const deepest = 16

function listsBelow(node: unknown, around: Around): readonly RecordList[] {
  if (around.depth > deepest || !(isSeq(node) || isMap(node))) return []
  const own = listOf(node, around)
  if (own !== null) return [own]
  const inner = { ...around, depth: around.depth + 1 }
  if (isSeq(node)) return node.items.flatMap((item) => listsBelow(item, inner))
  const called = nameOfGroup(node as YAMLMap)
  const names = called === null ? around.names : [...around.names, called]
  const below = (node.items as Pair[]).map((pair) => ({
    key: isScalar(pair.key) ? String(pair.key.value) : '',
    lists: listsBelow(pair.value, { ...inner, names }),
  }))
  const full = below.filter(({ lists }) => lists.length > 0)
  // Of several lists in a map the key of each is what it is about: `{"HTML": […], "CSS": […]}`.
  const found =
    full.length < 2
      ? full.flatMap(({ lists }) => lists)
      : full.flatMap(({ key, lists }) =>
          lists.map((list) => ({ ...list, names: [...names, key, ...list.names.slice(names.length)] })),
        )
  const [first, ...more] = found
  const notes = first === undefined ? [] : notesIn(node as YAMLMap, called)
  return first === undefined || notes.length === 0
    ? found
    : [{ ...first, notes: [...notes, ...first.notes] }, ...more]
}

/** Shortest text, in characters, that says something in words with spaces between, and one in scripts without. */
const shortestNote = 12
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u

/** The texts of a map that say something in words, the one that calls it aside. */
function notesIn({ items }: YAMLMap, called: string | null): readonly unknown[] {
  return (items as Pair[]).flatMap(({ value }) => {
    const text = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : ''
    const says = unspaced.test(text) || (text.length >= shortestNote && /\s/.test(text))
    return says && text.replace(/\s+/g, ' ') !== called ? [value] : []
  })
}

function listOf(node: unknown, { names, learnt }: Around): RecordList | null {
  if (!(isSeq(node) || isMap(node))) return null
  const place = node.range?.[0] ?? 0
  const items = isSeq(node) ? node.items : (node.items as Pair[]).map(({ value }) => value)
  const none: Shapes = new Map()
  if (isSeq(node) && isPairList(items)) return { items, names, notes: [], place, shapes: none }
  const asked = isMap(node) ? pairsThatAsk(node as YAMLMap) : []
  if (asked.length > 0) return { items: asked, names, notes: [], place, shapes: none }
  const maps = items.filter(isMap) as YAMLMap[]
  if (maps.length === 0 || maps.length * 10 < items.length * 8) return null
  const shapes = maps.every((map) => isQuestion(map, none)) ? none : new Map([...learnt, ...shapesOf(maps)])
  const asking = maps.filter((map) => isQuestion(map, shapes))
  return asking.length > 0 && asking.length * 10 >= items.length * 8
    ? { items: maps, names, notes: [], place, shapes }
    : null
}

function isQuestion(map: YAMLMap, shapes: Shapes): boolean {
  const fields = fieldsOf(map, shapes)
  return (
    fields.some(({ role, value }) => role === 'question' && passageIn(value) !== null) &&
    fields.some(({ key, role, value }) =>
      isSeq(value) || isMap(value)
        ? role === 'offers' ||
          role === 'wrong' ||
          (role === 'answer' && (offersNamed(key) || holdsTexts(value)))
        : role === 'answer' || role === 'option' || role === 'wrong',
    )
  )
}

function holdsTexts(value: unknown): boolean {
  return isSeq(value) ? value.items.some(isScalar) : passageIn(value) !== null
}

/** Whether all items of a list are pairs of texts: `["Katze", "cat"]`. */
function isPairList(items: readonly unknown[]): boolean {
  const isText = (one: unknown): boolean => isScalar(one) && typeof one.value === 'string'
  return (
    items.length >= fewestPairs &&
    items.every((item) => isSeq(item) && item.items.length === 2 && item.items.every(isText))
  )
}

/** The pairs of a map that has questions for keys, each with its answer: `{"Was ist eine Nut?": "Eine Vertiefung."}`. */
function pairsThatAsk({ items }: YAMLMap): readonly Pair[] {
  const asks = ({ key, value }: Pair): boolean =>
    isScalar(key) &&
    /[^\s?？؟;][?？؟;]\s*$/u.test(String(key.value)) &&
    isScalar(value) &&
    typeof value.value === 'string'
  const pairs = items as Pair[]
  return pairs.length >= fewestPairs && pairs.filter(asks).length * 10 >= pairs.length * 8 ? pairs : []
}

/** Names of lists of questions are no names of groups. */
const groupKey =
  /^(?:title|name|label|heading|category|section|topic|chapter|subject|unit|module|theme|标题|標題|名称|名稱|章节|章節|章|分类|分類|主题|科目|nombre|nome|nom|naam|nazwa|navn|namn|titulo|titre|titel|titolo|tytul|titul|nazev|judul|baslik|ten|tieude|chude|chuong|kategori[aeo]?|categori[ae]|categoria|abschnitt|kapitel|thema|tema|theme|rozdzial|dzial|temat|konu|bolum|bab|topik|argomento|sezione|capitolo|seccion|secao|capitulo|chapitre|partie|название|заголовок|тема|раздел|глава|категория|назва|розділ|タイトル|題名|見出し|分野|제목|이름|단원|주제|분류|العنوان|عنوان|الفصل|القسم|الموضوع|शीर्षक|विषय|अध्याय|ชื่อ|หัวข้อ|τιτλος|ενοτητα|שם|כותרת|נושא)$/u

/** What a map calls the list of questions in it. */
function nameOfGroup(map: YAMLMap): string | null {
  const texts = (map.items as Pair[]).filter(
    ({ value }) => isScalar(value) && typeof value.value === 'string',
  )
  const named = texts.find((pair) => groupKey.test(plainName(keyOf(pair))))
  // Any other text that is alone beside the lists calls them too.
  const alone = texts.length === 1 && columnNamed(keyOf(texts[0] as Pair)) !== 'number' ? texts[0] : undefined
  const value = (named ?? alone)?.value as Scalar | undefined
  const name = String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return name === '' || name.length > 120 ? null : name
}
