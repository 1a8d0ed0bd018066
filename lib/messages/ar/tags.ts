/** Tags. */
export const tags = {
  notThere: 'لا يوجد وسم كهذا.',
  nameMissing: 'يُرجى تسمية الوسم.',
  nameTooLong: 'أقصى عدد لأحرف الوسم: {most, number}.',
  nameCharacters: 'يتكوّن الاسم من حروف أو أرقام.',
  kindMissing: 'يُرجى تحديد ما يسمّيه الوسم.',
  descriptionTooLong: 'أقصى عدد للأحرف هنا: {most, number}.',
  tooManyAliases: 'أقصى عدد للأسماء الأخرى: {most, number}.',
  aliasesFull: 'أقصى عدد للأسماء الأخرى لكل وسم: {most, number}.',
  noSuchAlias: 'لا يوجد اسم كهذا.',
  partOfThis: '«{name}» هو نفسه جزء من هذا الوسم. يُرجى اختيار غيره.',
  nameTaken: '«{name}» هو الوسم «{tag}» ({kind}) بالفعل.',
  /** Within a sentence */
  kind: { topic: 'موضوع', person: 'شخص', place: 'مكان', organisation: 'جهة', event: 'حدث' },
} as const
