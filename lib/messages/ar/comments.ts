/** Comments on a draft. */
export const comments = {
  textMissing: 'اكتب التعليق أولاً.',
  textTooLong: 'لا يزيد التعليق على {most, number} محرفًا.',
  tooManyMentions: 'لا يذكر التعليق أكثر من {most, number} شخصًا.',
  quoteMissing: 'حدّد الكلمات التي يدور حولها التعليق.',
  quoteTooLong: 'حدّد كلمات أقل: لا يدور التعليق حول أكثر من {most, number} محرفًا.',
  tooManyThreads: 'في هذه المادة {most, number} تعليقًا ولا تتسع لأكثر. احذف ما سُوّي منها.',
  tooMany: 'في هذه المادة {most, number} تعليقًا في المجموع ولا تتسع لأكثر. احذف السلاسل التي سُوّيت.',
  tooFast: 'تعليقاتك أسرع مما يستطيع أحد قراءته. يُرجى الانتظار قليلاً ثم المحاولة من جديد.',
  threadFull: 'في هذه السلسلة {most, number} تعليقًا ولا تتسع لأكثر. ابدأ سلسلة جديدة.',
  mentionNotHere: 'أحد من ذكرتهم لا يحق له الاطلاع على هذه المادة. احذف الاسم أو اطلب له الإذن أولاً.',
  resolvedAlready: 'سوّى أحدهم هذه السلسلة قبلك.',
  openAlready: 'أعاد أحدهم فتح هذه السلسلة قبلك.',
} as const
