/** What changed about the pictures of a piece. */
export const pictureChanges = {
  sinceLive: 'صور تختلف عما يراه القراء الآن',
  sinceRevision: 'صور تختلف عن النسخة {number, number, ::group-off}',
  is: {
    came: '{which, select, lead {أُضيفت الصورة الرئيسية: «{file}».} other {أُضيفت صورة: «{file}».}}',
    gone: '{which, select, lead {حُذفت الصورة الرئيسية: «{file}».} other {حُذفت صورة: «{file}».}}',
    other: 'صورة رئيسية أخرى: «{file}» بدلًا من «{before}».',
    part: 'الصورة الرئيسية «{file}»، {place}: يظهر جزء آخر منها.',
    alt: '{which, select, lead {الصورة الرئيسية «{file}»، النص البديل:} other {«{file}»، النص البديل:}}',
    caption: '{which, select, lead {الصورة الرئيسية «{file}»، التعليق:} other {«{file}»، التعليق:}}',
    placement: '«{file}»، المكان:',
  },
  order: 'الصور بترتيب آخر.',
  none: 'لا شيء',
  gone: 'ملف لم يعد في المكتبة',
  was: 'كان:',
  now: 'صار:',
} as const
