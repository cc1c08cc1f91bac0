import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/vi.ts'

/** Vietnamese: syllables stand apart and do not inflect; tones are kept, they tell words apart. */
export const vi: Lexicon = {
  lang: 'vi',
  writing: 'spaced',
  postposed: false,
  headFirst: true,
  role: /^(?:là|với tư cách là|với vai trò là|trong vai trò|với vai trò) (?:một )?([^,:?]{2,40}), ?/,
  fold: (text) =>
    text
      .replace(/ò(?=a\b)/g, 'ò')
      .replace(/oà/g, 'òa')
      .replace(/uỷ/g, 'ủy')
      .replace(/oá(?!\p{L})/gu, 'óa'),
  stem: (word) => word,
  having: 'chứa',
  persons: { asker: 'chúng tôi', asked: 'bạn' },
  contrast: { denies: 'không, không phải, không phải là', turns: 'mà, chứ, nhưng' },
  carriers: `
      trạng thái, cơ chế, quá trình, vấn đề, tình huống, tình trạng, trường hợp, hệ thống, mô hình, khái niệm,
      thuật ngữ, kỹ thuật, ngôn ngữ, giao thức, bệnh nhân, người bệnh, người, cá nhân, cuộc tấn công, tấn
      công, bệnh, loại, kiểu, xảy ra, xuất hiện, tồn tại, phát sinh, thường, chính xác, toàn bộ, cụ thể, từ
      khóa,
      đúng, đúng cách, chính xác, được coi, được xem
    `,
  phrases,
}
