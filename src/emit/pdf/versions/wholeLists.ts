/**
 * How an option speaks of the others by where they stand, in each language of the word lists: `all of the above`,
 * `以上都对`. It keeps its place at the end; where others follow it, all keep theirs.
 */
export const wholeLists: readonly RegExp[] = [
  /\babove\b|\bbelow\b|\b(?:all|none|both|any|neither|either) of (?:the|these|those|them|the other)\b/i,
  /\b(?:all|none|both|neither|no) (?:the )?(?:answers?|options?|choices?|statements?)\b/i,
  /以上|上[列述面]|前述|下列|前[两二三四]|[都均全皆](?:不?[对對是正可能])|全部|以下/,
  /上記|すべて|全て|いずれも|どれも|該当なし/,
  /위(?:의)? |모두|상기|해당 ?없음|정답 ?없음/,
  /\b(?:alle|keine|beide)\b.*\b(?:genannt|antwort|oben|obig|davon|aussag|option)|\bob(?:en|ige)/i,
  /ci-dess(?:us|ous)|\b(?:toutes|tous|aucune?|les deux)\b.*\b(?:réponse|proposition|ces|précédent)/i,
  /\banterior(?:es)?\b|\b(?:todas|ninguna|ambas)\b.*\b(?:las|respuesta|opcion|opción)|\barriba\b/i,
  /\bacima\b|\b(?:todas|nenhuma|ambas)\b.*\b(?:as|respostas?|opç|alternativ)/i,
  /перечисленн|указанн\p{L}+ выше|(?:вс[её]|ни один|оба) (?:вариант|ответ|из)|нет (?:верного|правильного)/iu,
  /tất cả|(?:ở|nêu|đều) trên|cả (?:hai|ba|bốn|[a-d])\b|không (?:câu|đáp án|có đáp án) nào/iu,
  /(?:كل|جميع|لا شيء|لا ?أحد|كلا).*(?:سبق|أعلاه|ذكر)|مما سبق|أعلاه/,
  /उपर्युक्त|उपरोक्त|सभी|इनमें से|कोई नहीं/,
]
