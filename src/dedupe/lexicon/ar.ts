import { foldArabic } from './folds/arabic.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/ar.ts'
import { stemArabic } from './stems.ts'

/** Arabic: `fold` drops vowel marks and the article, and writes clitic و ب ل ك ف before the article apart. */
export const ar: Lexicon = {
  lang: 'ar',
  writing: 'spaced',
  postposed: false,
  declines: true,
  headFirst: true,
  fold: foldArabic,
  stem: stemArabic,
  having: 'يحتوي, تحتوي, يملك, تملك, يقدم, تقدم',
  persons: { asker: 'نحن, لنا, لدينا, معنا', asked: 'أنت, لك, معك' },
  contrast: { denies: 'لا, لم, ليس, ليست', turns: 'بل, لكن, ولكن, وإنما' },
  carriers: `
      حالة, الحالة, آلية, الآلية, عملية, العملية, مشكلة, المشكلة, مشاكل, موقف, نظام, النظام, نموذج, النموذج,
      مفهوم, المفهوم, مصطلح, المصطلح, تقنية, التقنية, لغة, بروتوكول, مريض, المريض, مرضى, المرضى, شخص, الشخص,
      هجوم, هجمات, مرض, المرض, نوع, تحدث, يحدث, توجد, يوجد, تنشأ, ينشأ, عادة, بالضبط, بالتحديد, كامل, كلمة
      مفتاحية,
      صحيح, الصحيح, الصحيحة, صحيحة, المناسب, يعتبر, تعتبر
    `,
  phrases,
}
