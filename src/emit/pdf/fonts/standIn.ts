/** A character that can be drawn in the place of one that no font has. */
export interface StandIn {
  readonly character: number
  /** Its size beside that of the text, and how far it is lifted, in ems. */
  readonly scale: number
  readonly rise: number
}

/**
 * Radicals of Unicode's CJK Radicals Supplement, each followed by the character that looks the same (Unicode Character
 * Database, EquivalentUnifiedIdeograph). Text copied out of other PDFs is full of them.
 */
const radicals =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

let radicalMap: ReadonlyMap<string, string> | null = null

/** What stands for a character: the radical's own character, a small raised or lowered digit, a plain form. */
export function standInFor(character: number): StandIn | null {
  const letter = String.fromCodePoint(character)
  const plain = radicalOf(letter) ?? letter.normalize('NFKC')
  const code = plain.codePointAt(0) ?? 0
  if (plain === letter || plain.length !== String.fromCodePoint(code).length) return null
  if (isLowered(character)) return { character: code, scale: 0.65, rise: -0.14 }
  if (isRaised(character)) return { character: code, scale: 0.65, rise: 0.36 }
  return { character: code, scale: 1, rise: 0 }
}

function radicalOf(letter: string): string | undefined {
  if (radicalMap === null) {
    const letters = [...radicals]
    radicalMap = new Map(
      letters.flatMap((first, index) => (index % 2 === 0 ? [[first, letters[index + 1] ?? '']] : [])),
    )
  }
  return radicalMap.get(letter)
}

function isLowered(character: number): boolean {
  return (character >= 0x2080 && character <= 0x209c) || (character >= 0x1d62 && character <= 0x1d6a)
}

function isRaised(character: number): boolean {
  return (
    (character >= 0x2070 && character <= 0x207f) ||
    (character >= 0x1d2c && character <= 0x1d61) ||
    (character >= 0x2b0 && character <= 0x2b8)
  )
}
