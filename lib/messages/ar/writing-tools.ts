/** Tools beside the text: find and replace, the outline, counts, how long a headline is. */
export const writingTools = {
  moreTools: 'أدوات أخرى',
  notFetched: 'تعذّر جلب هذه الأداة: لا اتصال. اطلبها من جديد حين يعود.',
  find: 'بحث',
  replace: 'بحث واستبدال',
  outline: 'المخطط',
  fullScreen: 'ملء الشاشة',
  fullScreenOn: 'النص وحده. مفتاح Escape يخرج منه.',
  characters: 'رموز خاصة',
  signs: 'ضبط علامات الاقتباس والشرطات والمسافات',
  signsWhileTyping: 'ضبطها أثناء الكتابة',
  spacesShown: 'إظهار المسافات التي لا تنكسر',
  signsSet:
    '{count, plural, zero {لم تُضبط أي علامة} one {ضُبطت علامة واحدة} two {ضُبطت علامتان} few {ضُبطت {count, number} علامات} many {ضُبطت {count, number} علامة} other {ضُبطت {count, number} علامة}} بحسب لغة المادة. تراجع واحد يعيدها كلها.',
  signsFine: 'علامات الاقتباس والشرطات والمسافات كما تقتضيها لغة المادة.',
  noBreakSpace: 'مسافة لا تنكسر',
  enDash: 'شرطة متوسطة',
  emDash: 'شرطة طويلة',

  findWords: 'بحث',
  findNothing: 'لا شيء',
  findCount: 'النتائج: {count, number}',
  findAt: '{at, number} من {count, number}',
  findHears: '{at, number} من {count, number}: {around}',
  findHearsClaim: '{at, number} من {count, number}، في ادعاء: {around}',
  findInClaims:
    '{count, plural, zero {لا شيء منها في ادعاء} one {واحدة منها في ادعاء} two {اثنتان منها في ادعاءات} few {{count, number} منها في ادعاءات} many {{count, number} منها في ادعاءات} other {{count, number} منها في ادعاءات}}.',
  findNext: 'النتيجة التالية',
  findPrevious: 'النتيجة السابقة',
  findClose: 'إغلاق البحث',
  matchCase: 'الأحرف الكبيرة كما كُتبت',
  wholeWords: 'كلمات كاملة',
  exactly: 'المسافات وعلامات الاقتباس والشرطات كما كُتبت تمامًا',
  replaceWith: 'الاستبدال بـ',
  replaceOne: 'استبدال',
  replaceAll: 'استبدال الكل',
  replacedAll:
    '{count, plural, zero {لم يُستبدل شيء} one {استُبدل موضع واحد} two {استُبدل موضعان} few {استُبدلت {count, number} مواضع} many {استُبدل {count, number} موضعًا} other {استُبدل {count, number} موضع}}. تراجع واحد يعيدها كلها.',
  replacedInClaims:
    '{count, plural, zero {لا شيء منها كان في ادعاء} one {واحد منها كان في ادعاء} two {اثنان منها كانا في ادعاءات} few {{count, number} منها كانت في ادعاءات} many {{count, number} منها كانت في ادعاءات} other {{count, number} منها كانت في ادعاءات}}: الحكم على الكلمات القديمة لم يعد يُعتدّ به.',

  outlineClose: 'إغلاق المخطط',
  outlineNoHeadline: 'لا عنوان بعد',
  outlineNoWords: 'عنوان فرعي بلا كلمات',
  outlineEmpty: 'هنا تظهر العناوين الفرعية. اكتب ## ومسافة في أول فقرة.',

  countsNone: 'لا كلمات بعد',
  counts:
    '{words, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {{words, number} كلمات} many {{words, number} كلمة} other {{words, number} كلمة}} · {characters, plural, zero {لا أحرف} one {حرف واحد} two {حرفان} few {{characters, number} أحرف} many {{characters, number} حرفًا} other {{characters, number} حرف}}، {withoutSpaces, number} بلا مسافات · {minutes, number} د',
  countsSelected: 'المحدَّد: {counts}',
  headlineLength: 'العنوان: {length, number} من الأحرف، والأفضل {least, number}–{most, number}',
  standfirstLength: 'التمهيد: {length, number} من الأحرف، والأفضل {least, number}–{most, number}',
  lengthShort: 'قصير',
  lengthFits: 'مناسب',
  lengthLong: 'طويل',
  cutInSearch: 'تقطعه نتائج البحث بعد {most, number}',
  cutOnCards: 'تقطعه بطاقات وسائل التواصل بعد {most, number}',
}
