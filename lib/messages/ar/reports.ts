/** Reports of readers: what is wrong with a decision about one. */
export const reports = {
  notThere: 'لا يوجد بلاغ كهذا في قسمك.',
  decidedAlready: 'بتّ أحدهم في هذا البلاغ من قبل. أعد تحميل الصفحة لترى ما تقرر.',
  answerMissing: 'اكتب ما يُقال للقارئ.',
  answerTooLong: 'يُقال للقارئ {most, number} حرف على الأكثر.',
} as const
