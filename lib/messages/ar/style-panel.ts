/** House style beside and in the text that is written. */
export const stylePanel = {
  show: 'التسطير في النص',
  waiting: 'جارٍ البحث …',
  none: 'لا شيء يتناوله دليل الأسلوب.',
  noRules: 'لا قواعد للنصوص بهذه اللغة.',
  unreachable: 'تعذّر الرجوع إلى دليل الأسلوب الآن. لا يتأثر النص؛ أعد تحميل الصفحة لاحقًا.',
  walk: '<key>F8</key> إلى التالي و<key>Shift+F8</key> إلى السابق.',
  toWords: '«{words}»: إلى هذه الكلمات في النص',
  box: 'دليل الأسلوب',
  keys: '<key>Alt+Enter</key> يكتب الأول. <key>Alt+F8</key> إلى هنا و<key>Esc</key> للرجوع.',
  keysWithout: '<key>Alt+F8</key> إلى هنا و<key>Esc</key> للرجوع.',
  write: '<hidden>بدلًا من «{words}»: </hidden><suggestion></suggestion>',
  ignore: 'تركها<hidden>، «{words}»، في هذه المسودة</hidden>',
  more: '{count, plural, zero {لا مزيد.} one {موضع آخر أدناه.} two {موضعان آخران أدناه.} few {# مواضع أخرى أدناه.} many {# موضعًا آخر أدناه.} other {# موضع آخر أدناه.}}',
  ignored:
    '{count, plural, zero {لم يُترك شيء.} one {تُرك موضع كما هو.} two {تُرك موضعان كما هما.} few {تُركت # مواضع كما هي.} many {تُرك # موضعًا كما هو.} other {تُرك # موضع كما هو.}}',
  showAgain: 'عرضها من جديد',
  rules: 'القواعد',
  spoken: '«{words}». {explanation}',
  spokenWith: '«{words}». {explanation} Alt Enter يكتب: {suggestion}',
} as const
