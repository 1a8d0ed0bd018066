/** What changed about the pictures of a piece. */
export const pictureChanges = {
  sinceLive: 'وہ تصویریں جو اس سے مختلف ہیں جو قارئین اب دیکھتے ہیں',
  sinceRevision: 'وہ تصویریں جو نظرثانی {number, number, ::group-off} سے مختلف ہیں',
  is: {
    came: '{which, select, lead {مرکزی تصویر رکھی گئی: ”{file}“۔} other {تصویر رکھی گئی: ”{file}“۔}}',
    gone: '{which, select, lead {مرکزی تصویر نکالی گئی: ”{file}“۔} other {تصویر نکالی گئی: ”{file}“۔}}',
    other: 'دوسری مرکزی تصویر: ”{before}“ کی جگہ ”{file}“۔',
    part: 'مرکزی تصویر ”{file}“، {place}: اس کا دوسرا حصہ دکھایا جاتا ہے۔',
    alt: '{which, select, lead {مرکزی تصویر ”{file}“، متبادل متن:} other {”{file}“، متبادل متن:}}',
    caption: '{which, select, lead {مرکزی تصویر ”{file}“، کیپشن:} other {”{file}“، کیپشن:}}',
    placement: '”{file}“، جگہ:',
  },
  order: 'تصویریں دوسری ترتیب میں ہیں۔',
  none: 'کوئی نہیں',
  gone: 'ایک فائل جو اب لائبریری میں نہیں',
  was: 'پہلے:',
  now: 'اب:',
} as const
