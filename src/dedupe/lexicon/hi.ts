import { foldHindi } from './folds/hindi.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/hi.ts'
import { stemHindi } from './stems.ts'

export const hi: Lexicon = {
  lang: 'hi',
  writing: 'spaced',
  postposed: true,
  declines: true,
  role: /^(?:एक )?([^,?]{2,30}) के (?:रूप में|नाते),? /,
  fold: foldHindi,
  stem: stemHindi,
  persons: { asker: 'हम, हमें, हमारी, हमारे', asked: 'आप, आपको, आपकी, आपके' },
  contrast: { denies: 'नहीं, न', turns: 'बल्कि' },
  carriers: `
      स्थिति, अवस्था, तंत्र, प्रक्रिया, समस्या, समस्याएँ, परिस्थिति, मामला, मामले, प्रणाली, सिस्टम, मॉडल,
      अवधारणा, शब्द, तकनीक, भाषा, प्रोटोकॉल, रोगी, मरीज, मरीज़, व्यक्ति, लोग, हमला, हमले, रोग, बीमारी, प्रकार,
      होता, होती, होना, घटित, आमतौर, वास्तव, ठीक, पूरा, कीवर्ड,
      सही, उचित, माना, मानी
    `,
  phrases,
}
