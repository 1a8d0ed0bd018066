/** Output of the command line: `npm run import`, `npm run seed`. */
export const commands = {
  importUsage:
    'يُرجى ذكر الملفات، وباسم مَن تُستورد: `npm run import -- FILE… --as name@newsroom.example`. مع --yes لا يُطرح أي سؤال؛ و--language fr تحدد اللغة حين لا تُعرف من الكلمات.',
  wrongUsage: '{why} {usage}',
  nobodyToAsk: 'لا أحد هنا للإجابة عن السؤال. لإنشاء المسودات كما هي معروضة: --yes.',
  makeThisDraft: 'هل تُنشأ هذه المسودة؟ [y/N]',
  /** The letters and words that say yes, parted by spaces; y and yes always do */
  yes: 'ن نعم',
  mayMakeNoDrafts: 'لا يحق إنشاء المسودات باسم {name}.',
  noSuchPerson: 'لا أحد من العاملين هنا له العنوان {email}.',
  made: 'أُنشئت: {path}',
  leftOut: 'تُركت.',
  refused: 'رُفضت: {why}',
  noSuchFile: 'لا يوجد ملف كهذا.',
  isFolder: 'هذا مجلد. يُرجى ذكر الملفات التي فيه.',
  fileNotYours: 'لا إذن لك بقراءة هذا الملف.',
  fileUnreadable: 'تعذّرت قراءة هذا الملف ({why}).',
  languageUnknown: 'لا تُعرف اللغة من الكلمات. يُرجى تحديدها بـ --language، مثل --language fr.',
  embargoUnclear: 'لا تُعرف نهاية الحظر من كلمات هذا النص. يُرجى إدخاله من صفحة الاستيراد وتحديد النهاية هناك.',

  shown: {
    headline: 'العنوان',
    standfirst: 'التمهيد',
    byline: 'سطر التوقيع',
    date: 'التاريخ',
    dateFound: '{date} («{words}»)',
    dateline: 'سطر المكان والتاريخ',
    embargo: 'الحظر',
    language: 'اللغة',
    text: 'النص',
    textFound:
      '{paragraphs, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}، {subheads, plural, zero {لا عناوين فرعية} one {عنوان فرعي واحد} two {عنوانان فرعيان} few {# عناوين فرعية} many {# عنوانًا فرعيًا} other {# عنوان فرعي}}',
    sources: 'المصادر',
    sourceKnown: '{name} ({kind}، معروف)',
    sourceNew: '{name} ({kind}، جديد)',
    sourceNewNot: '{name} ({kind}، جديد، وليس {others})',
    or: '{some} أو {another}',
    quoted: '«{words}»',
    tags: 'الوسوم',
    notTagged: 'بلا وسوم',
    tag: '{name} ({kind})',
  },

  articlesMade: 'المواد: {done, number} من {count, number}',
  articlesMadeIn:
    '{count, plural, zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}} في {seconds, number} ث.',
  seedUsage:
    'يُرجى ذكر ما يُحمَّل: `npm run seed -- --demo` (غرفة الأخبار التجريبية) أو `npm run seed -- --archive 100000` (هذا العدد من المواد المنشورة).',
  archiveThere: 'في قاعدة البيانات هذه أرشيف بالفعل. يُرجى إفراغ مجلد البيانات، أو استخدام قاعدة أخرى.',
  archiveSize: 'عدد مواد الأرشيف من 1 إلى {most, number}.',
} as const
