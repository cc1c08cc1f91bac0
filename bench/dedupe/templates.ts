/** Ways to ask one thing of X in Y; all of one list are one question, no two lists ask the same. */
export interface Templates {
  /** BCP 47. */
  readonly lang: string
  /** What an invented name of this language is made of: no lexicon knows such a word, and no two names have one stem. */
  readonly syllables: readonly string[]
  /** Closes a name, so that no ending is taken off it. */
  readonly closing: string
  readonly asks: readonly (readonly string[])[]
}

const latin = 'ba co di fu ga he ji ku lo mi na pe qui ro su ta ve xo yu zi'.split(' ')

/** Templates in eight languages of four scripts. */
export const templates: readonly Templates[] = [
  {
    lang: 'zh',
    syllables: [...'云量芯桥塔峰溪岭晶纹轨帆锚梭砂榫枢阀栅棱'],
    closing: '',
    asks: [
      ['如何优化Y中的X？', '怎样提升Y中的X？', '请说明如何优化Y中的X'],
      ['如何解决Y中的X问题？', 'Y中的X问题怎么处理？'],
      ['为什么Y需要X？', 'Y为什么需要X'],
      ['什么是Y的X？', '请解释Y的X'],
    ],
  },
  {
    lang: 'en',
    syllables: latin,
    closing: '',
    asks: [
      ['How do you improve X in Y?', 'How would you optimize X in Y?', 'In Y, how can X be improved?'],
      ['How do you prevent X in Y?', 'How can X be avoided in Y?'],
      ['What are the advantages of X in Y?', 'List the benefits of X in Y.'],
      ['Why does Y need X?', 'Why is X needed in Y?'],
    ],
  },
  {
    lang: 'es',
    syllables: latin,
    closing: '',
    asks: [
      ['¿Cómo mejorar X en Y?', '¿Cómo se puede optimizar X en Y?'],
      ['¿Cuáles son las ventajas de X en Y?', 'Mencione los beneficios de X en Y'],
      ['¿Cómo evitar X en Y?', '¿Cómo se puede prevenir X en Y?'],
    ],
  },
  {
    lang: 'ja',
    syllables: [...'アカサタナハマヤラワガザダバパキシチニヒ'],
    closing: 'ト',
    asks: [
      ['YでXを改善するにはどうすればよいですか？', 'YでXを最適化する方法を説明してください。'],
      ['YにおけるXの利点は何ですか？', 'YにおけるXのメリットを挙げてください'],
      ['YでXを防ぐ方法は？', 'YでXを防止するにはどうすればいいですか？'],
      ['なぜYにXが必要なのですか？', 'YにXが必要な理由は何ですか？'],
    ],
  },
  {
    lang: 'ko',
    syllables: [...'가나다라마바사아자차카타파하거너더러머버'],
    closing: '',
    asks: [
      ['Y에서 X를 최적화하는 방법은 무엇인가요?', 'Y에서 X를 어떻게 개선하나요?'],
      ['Y에서 X의 장점은 무엇인가요?', 'Y에서 X의 이점을 설명하세요'],
      ['Y에서 X를 방지하는 방법은?', 'Y에서 X를 어떻게 예방하나요?'],
    ],
  },
  {
    lang: 'ru',
    syllables: 'ба во ги ду жа зе ки ло му на пе ри со ту фа хо це ча шу щи'.split(' '),
    closing: 'к',
    asks: [
      ['Как оптимизировать X в Y?', 'Как улучшить X в Y?', 'Каким образом можно оптимизировать X в Y?'],
      ['Каковы преимущества X в Y?', 'Назовите достоинства X в Y.'],
      ['Как предотвратить X в Y?', 'Как избежать X в Y?'],
    ],
  },
  {
    lang: 'de',
    syllables: latin,
    closing: 'k',
    asks: [
      ['Wie kann man X in Y optimieren?', 'Wie lässt sich X in Y verbessern?'],
      ['Was sind die Vorteile von X in Y?', 'Nennen Sie die Vorteile von X in Y.'],
      ['Wie verhindert man X in Y?', 'Wie kann X in Y vermieden werden?'],
    ],
  },
  {
    lang: 'fr',
    syllables: latin,
    closing: 'k',
    asks: [
      ['Comment améliorer X dans Y ?', 'Comment peut-on optimiser X dans Y ?'],
      ['Quels sont les avantages de X dans Y ?', 'Citez les bénéfices de X dans Y.'],
      ['Comment éviter X dans Y ?', 'Comment peut-on prévenir X dans Y ?'],
    ],
  },
]
