/** Names of products and languages as other scripts spell them; see `terms.ts` for the form of a row. */
export const products = `
excel | zh: excel表格, 微软excel | ja: エクセル | ko: 엑셀 | ru: эксель, экселе, эксел* | uk: ексель, екселі | hi: एक्सेल | ar: إكسل, اكسل, اكسيل | all: Excel, Microsoft Excel, MS Excel
powerpoint | ja: パワーポイント, パワポ | ko: 파워포인트 | ru: повер поинт, пауэрпоинт | hi: पावरपॉइंट | ar: بوربوينت | all: PowerPoint, Microsoft PowerPoint
photoshop | ja: フォトショップ | ko: 포토샵 | ru: фотошоп, фотошоп* | hi: फोटोशॉप | ar: فوتوشوب | all: Photoshop, Adobe Photoshop
windows | ja: ウィンドウズ | ko: 윈도우, 윈도우즈 | ru: виндовс, винда, виндоус | hi: विंडोज, विंडोज़ | ar: ويندوز | all: Windows, MS Windows, Microsoft Windows
android | zh: 安卓 | ja: アンドロイド | ko: 안드로이드 | ru: андроид, андроида, андроиде | uk: андроїд | hi: एंड्रॉइड, एंड्रॉयड | ar: أندرويد, اندرويد | all: Android
iphone | zh: 苹果手机 | ja: アイフォン, アイフォーン | ko: 아이폰 | ru: айфон, айфона, айфоне | hi: आईफोन | ar: آيفون | all: iPhone
google | zh: 谷歌 | ja: グーグル | ko: 구글 | ru: гугл, гугла, гугле | hi: गूगल | ar: جوجل, غوغل | all: Google
microsoft | zh: 微软 | ja: マイクロソフト | ko: 마이크로소프트 | ru: майкрософт | hi: माइक्रोसॉफ्ट | ar: مايكروسوفت | all: Microsoft
github | ja: ギットハブ | ko: 깃허브 | ru: гитхаб, гитхаба, гитхабе | hi: गिटहब | all: GitHub
git | ja: ギット | ko: 깃 | ru: гит, гита, гите | hi: गिट | all: Git
redis | ja: レディス | ko: 레디스 | ru: редис, редиса, редисе | hi: रेडिस | all: Redis
kafka | ja: カフカ | ko: 카프카 | ru: кафка, кафки, кафке, кафку | hi: काफ्का | all: Kafka, Apache Kafka
typescript | ja: タイプスクリプト | ko: 타입스크립트 | ru: тайпскрипт, тайпскрипте | hi: टाइपस्क्रिप्ट | all: TypeScript
chatgpt | ja: チャットジーピーティー | ko: 챗지피티, 챗gpt | ru: чатгпт, чат гпт | hi: चैटजीपीटी | all: ChatGPT, Chat GPT
wordpress | ja: ワードプレス | ko: 워드프레스 | ru: вордпресс, вордпрессе | hi: वर्डप्रेस | ar: ووردبريس | all: WordPress
`
