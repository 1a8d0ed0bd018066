/** Why something can’t be planned so. */
export const planning = {
  titleMissing: 'يُرجى إعطاؤها عنوانًا مؤقتًا.',
  titleTooLong: 'العنوان المؤقت لا يتجاوز {most, number} حرف.',
  noSuchPerson: 'يُرجى اختيار شخص يعمل هنا.',
  notesAreNoComment: 'هذه الملاحظات تذكر أشخاصًا أكثر مما يسمح به تعليق على المادة. يُرجى ذكر عدد أقل.',
  changedMeanwhile: 'غيّر شخص آخر هذه الفكرة في هذه الأثناء. يُرجى نسخ ما كُتب، وفتحها من جديد، ووضعه هناك.',
  isDraft: 'أصبحت هذه الفكرة مسودة. يُرجى المتابعة هناك.',
} as const
