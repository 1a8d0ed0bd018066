/** The questions of an article. */
export const questionsPanel = {
  empty: 'Nobody has asked anything about this piece. A question has to be resolved before the piece goes out.',
  ask: 'Ask',
  askAbout: 'Ask about this piece',
  asked: '{name} asked.',
  askedAndResolved: '{name} asked; {resolver} resolved it.',
  somebody: 'somebody',
  resolve: 'Resolve',
  resolveThis: 'Resolve: {question}',
  answer: 'Answer',
  answerHint: 'May stay empty',
} as const
