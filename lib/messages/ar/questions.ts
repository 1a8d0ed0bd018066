/** Questions about a piece. */
export const questions = {
  textMissing: 'يُرجى كتابة السؤال أولًا.',
  textTooLong: 'أقصى عدد لأحرف السؤال: {most, number}.',
  answerTooLong: 'أقصى عدد لأحرف الجواب: {most, number}.',
  noSuchClaim: 'لا يوجد ادعاء كهذا في هذه المادة.',
  resolvedAlready: 'حُلّ هذا السؤال بالفعل.',
} as const
