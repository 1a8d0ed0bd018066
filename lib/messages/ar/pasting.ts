/** ما يقال عند لصق نص. */
export const pasting = {
  pictures:
    '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {{count, number} صور} many {{count, number} صورة} other {{count, number} صورة}}',
  recordings:
    '{count, plural, zero {لا تسجيلات} one {تسجيل واحد} two {تسجيلان} few {{count, number} تسجيلات} many {{count, number} تسجيلًا} other {{count, number} تسجيل}}',
  embeds:
    '{count, plural, zero {لا عناصر مضمّنة} one {عنصر مضمّن واحد} two {عنصران مضمّنان} few {{count, number} عناصر مضمّنة} many {{count, number} عنصرًا مضمّنًا} other {{count, number} عنصر مضمّن}}',
  drawings:
    '{count, plural, zero {لا رسوم} one {رسم واحد} two {رسمان} few {{count, number} رسوم} many {{count, number} رسمًا} other {{count, number} رسم}}',
  formulas:
    '{count, plural, zero {لا معادلات} one {معادلة واحدة} two {معادلتان} few {{count, number} معادلات} many {{count, number} معادلة} other {{count, number} معادلة}}',
  comments:
    '{count, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {{count, number} تعليقات} many {{count, number} تعليقًا} other {{count, number} تعليق}}',
  deletions:
    '{count, plural, zero {لا مقاطع مشطوبة} one {مقطع مشطوب واحد} two {مقطعان مشطوبان} few {{count, number} مقاطع مشطوبة} many {{count, number} مقطعًا مشطوبًا} other {{count, number} مقطع مشطوب}}',
  suggestions:
    '{count, plural, zero {لا مقاطع مقترحة} one {مقطع مقترح واحد} two {مقطعان مقترحان} few {{count, number} مقاطع مقترحة} many {{count, number} مقطعًا مقترحًا} other {{count, number} مقطع مقترح}}',
  fields:
    '{count, plural, zero {لا حقول} one {حقل نموذج واحد} two {حقلا نموذج} few {{count, number} حقول نموذج} many {{count, number} حقل نموذج} other {{count, number} حقل نموذج}}',
  menus:
    '{count, plural, zero {لا قوائم} one {قائمة صفحة واحدة} two {قائمتا صفحة} few {{count, number} قوائم صفحة} many {{count, number} قائمة صفحة} other {{count, number} قائمة صفحة}}',
  links:
    '{count, plural, zero {لا روابط} one {رابط واحد لا يقود إلى مكان من هنا} two {رابطان لا يقودان إلى مكان من هنا} few {{count, number} روابط لا تقود إلى مكان من هنا} many {{count, number} رابطًا لا يقود إلى مكان من هنا} other {{count, number} رابط لا يقود إلى مكان من هنا}}',
  leftOut: '{count, plural, zero {لم يُترك شيء} one {تُرك} two {تُرك} few {تُرك} many {تُرك} other {تُرك}}: {what}.',
  nestedTables:
    '{count, plural, zero {لا جداول داخل جداول} one {جدول واحد داخل جدول صار أسطرًا في خليته.} two {جدولان داخل جداول صارا أسطرًا في خلاياهما.} few {{count, number} جداول داخل جداول صارت أسطرًا في خلاياها.} many {{count, number} جدولًا داخل جداول صارت أسطرًا في خلاياها.} other {{count, number} جدول داخل جداول صارت أسطرًا في خلاياها.}}',
  largeTables:
    '{count, plural, zero {لا جداول كبيرة} one {جدول واحد كان أكبر من الحد فصار فقرات.} two {جدولان كانا أكبر من الحد فصارا فقرات.} few {{count, number} جداول كانت أكبر من الحد فصارت فقرات.} many {{count, number} جدولًا كانت أكبر من الحد فصارت فقرات.} other {{count, number} جدول كانت أكبر من الحد فصارت فقرات.}}',
  tooMuch: 'كان التنسيق أكثر من أن يُقرأ: جاءت الكلمات بدونه.',
  notFetched:
    'في هذا اللصق تنسيق، وتعذّر جلب ما يقرؤه: لا يوجد اتصال. لم يُلصق شيء. الصق الكلمات وحدها مع Shift، أو الصق مجددًا حين يعود الاتصال.',
  tooLong: 'هذا أطول من أن يُلصق: {length, number} حرفًا، والنص لا يزيد على {most, number}. لم يُلصق شيء. الصق جزءًا منه.',
  markdown: 'قُرئ على أنه ماركداون. التراجع يعيده كما كُتب.',
  dismiss: 'أغلق هذه الملاحظة',
  wire: 'يبدو هذا نص وكالة: هل يُحذف {parts}؟',
  wireDate: 'التاريخ',
  wireDateline: 'سطر المكان',
  wireByline: 'اسم الكاتب',
  wireTakeOut: 'احذف',
  wireTaken: 'حُذف. التراجع يعيده.',
} as const
