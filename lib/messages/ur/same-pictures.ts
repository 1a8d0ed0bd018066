/** Files of the library that are one picture. */
export const samePictures = {
  title: 'وہی تصویر',
  hint: 'کسی نے کہا کہ یہ فائلیں اور یہ فائل ایک ہی تصویر ہیں۔ سب رہتی ہیں۔',
  link: 'وہی تصویر',
  linkNamed: '”{name}“ وہی تصویر ہے',
  part: 'دراصل دوسری تصویر',
  partNamed: '”{name}“ دراصل دوسری تصویر ہے',
  trashed: 'ردی میں',
  differs: 'اس میں کچھ اور لکھا ہے: {fields}۔',
  same: 'کریڈٹ، کاپی رائٹ، لائسنس اور آخری دن ایک سے ہیں۔',
  picturesAlone: 'صرف دو تصویریں ایک ہی تصویر ہو سکتی ہیں۔',
} as const
