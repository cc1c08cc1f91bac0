/** Words for who asks and for who is asked, by script; both are no part of the names of a question. */
const asker =
  /(?<![\p{L}\p{M}])(?:we|(?<!(?:tell|give|show|walk|talk|run|help|let|teach) )(?:us|me)|our|i|my|wir|uns|unser\p{L}{0,2}|ich|mich|mir|(?<!(?:dites|dis|parlez|parle|racontez|expliquez|explique|donnez|decrivez|presentez)[- ])(?:nous|moi)|notre|nos|je|nosotros|nuestr[oa]s?|nós|nosso|nossa|conosco|noi|nostr[aoie]|мы|нас|нам|нами|наш\p{L}{0,3}|chúng tôi|biz|bizi|bize|bizim|हम|हमें|हमारी|हमारे|نحن|لنا|لدينا|معنا)(?![\p{L}\p{M}])|[我咱]|저희|우리|私たち|弊社|当社/u
const asked =
  /(?<![\p{L}\p{M}])(?:you|your|yours|sie|ihr\p{L}{0,2}|du|dich|dir|dein\p{L}{0,2}|vous|votre|vos|tu|te|toi|usted|ustedes|você|vocês|lei|ты|тебя|тебе|вы|вас|вам|вами|ваш\p{L}{0,3}|bạn|siz|sizi|size|sizin|आप|आपको|आपकी|آपके|أنت|لك|معك)(?![\p{L}\p{M}])|[你您]|당신|본인|あなた|貴社|御社/u

/** Whether both questions name who asks and who is asked, in another order: `why do you choose us`, `why do we choose you`. */
export function personsExchanged(x: string, y: string): boolean {
  const [a, b] = [orderOf(x), orderOf(y)]
  return a !== 0 && b !== 0 && a !== b
}

/** Whether a question names who is asked: `you`. */
export function isPersonAsked(key: string): boolean {
  return asked.test(key)
}

/** Which of the two is named first; 0 where one is not named. */
function orderOf(key: string): number {
  const [own, other] = [asker.exec(key), asked.exec(key)]
  return own === null || other === null ? 0 : Math.sign(own.index - other.index)
}
