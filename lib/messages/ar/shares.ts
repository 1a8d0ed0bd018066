/** Links to a draft: what is wrong with what somebody asked for. */
export const shares = {
  nameMissing: 'اذكر لمن الرابط.',
  nameTooLong: 'اذكر لمن الرابط في {most, number} حرفًا على الأكثر.',
  spiked: 'هذه المادة ملغاة. أعدها قبل أن تعرضها على أحد.',
  noRevision: 'لا نسخة {number, number, ::group-off} لهذه المادة.',
  tooMany: 'لا يعمل للمادة أكثر من {most, number} رابطًا في وقت واحد. أنهِ رابطًا لم تعد الحاجة إليه.',
  endedAlready: 'أنهى أحدهم هذا الرابط من قبل.',
} as const
