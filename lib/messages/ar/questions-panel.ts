/** The questions of an article. */
export const questionsPanel = {
  empty: 'لا أسئلة عن هذه المادة. كل سؤال لا بدّ من حله قبل نشرها.',
  ask: 'سؤال',
  askAbout: 'سؤال عن هذه المادة',
  asked: 'السؤال من {name}.',
  askedAndResolved: 'السؤال من {name}؛ والحل من {resolver}.',
  somebody: 'شخص ما',
  resolve: 'حل',
  resolveThis: 'حل السؤال: {question}',
  answer: 'الجواب',
  answerHint: 'يمكن تركه فارغًا',
} as const
