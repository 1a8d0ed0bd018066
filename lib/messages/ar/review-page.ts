/** The page on which a piece is decided on, and that of a revision as it was frozen. */
export const reviewPage = {
  onSite: 'عرضها على الموقع',
  openDraft: 'فتح المسودة',
  changedSince: 'تغيّرت بعدها',
  changedSinceRevision: 'تغيّرت المسودة بعد تقديم النسخة {number, number, ::group-off}. ما تراه هنا هو تلك النسخة.',
  aboutPiece: 'عن هذه المادة',
  aboutRevision: 'عن هذه النسخة',
  checks: 'الفحوص',
  claimsAndSources: 'الادعاءات والمصادر',
  comments: 'التعليقات',
  questions: 'الأسئلة',
  history: 'السجل',
  textThroughTime: 'النص عبر الزمن',
  publications: 'ما وصل إلى القرّاء',

  noDesk: 'بلا قسم',
  details: 'التفاصيل',
  noHeadline: 'بلا عنوان بعد',
  byline: 'بتوقيع {authors}',
  nobodySigns: 'بلا توقيع بعد',
  words:
    '{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {{count, number, ::group-off} كلمات} many {{count, number, ::group-off} كلمة} other {{count, number, ::group-off} كلمة}}',

  noClaims: 'لا ادعاء محدَّدًا في هذا النص.',
  toClaim: 'الادعاء {number, number, ::group-off}: إلى موضعه في النص',
  noSource: 'بلا مصدر',
  sourceGone: 'مصدر لم يعد موجودًا',
  publicLabel: 'يُقال للقرّاء «{label}»',
  opensTab: '(يفتح في تبويب جديد)',
  seen: 'تاريخ الاطلاع <day></day>',

  nothingDecided: 'لم يُتخذ قرار بشأنها بعد.',
  revisionLink: 'النسخة {number, number, ::group-off}',
  version: 'الإصدار {number, number, ::group-off} <revision>النسخة {revised, number, ::group-off}</revision>',
  versionWithdrawn:
    'الإصدار {number, number, ::group-off} <revision>النسخة {revised, number, ::group-off}</revision>، مسحوب',
  versionWithheld:
    'الإصدار {number, number, ::group-off} <revision>النسخة {revised, number, ::group-off}</revision>، محجوبة',
  publishedBy: '<when></when>، {name}',

  decision: 'القرار',
  notSubmitted: 'لم تُقدَّم',
  revisionOf: '<strong>النسخة {number, number, ::group-off}</strong><more>، <when></when></more>',
  revisionOfBy: '<strong>النسخة {number, number, ::group-off}</strong><more>، <when></when>، من {name}</more>',
  goesOut: 'تُنشر <when></when>',
  draftWentOn: 'تغيّرت المسودة بعدها: يُرجى أخذ أحدث نص أولًا.',
  published: 'هذا النص بين أيدي القرّاء.',
  spiked: 'المادة مستبعدة.',
  notYours: 'لا قرار لك هنا الآن.',
  blocked:
    '{count, plural, one {فحص واحد يمنع النشر.} two {فحصان يمنعان النشر.} few {# فحوص تمنع النشر.} many {# فحصًا تمنع النشر.} zero {# فحص تمنع النشر.} other {# فحص تمنع النشر.}}',
  clear: 'لا شيء يمنع.',
  differs: 'ما يختلف عمّا لدى القراء',
} as const
