/** The questions of an article. */
export const questionsPanel = {
  empty: 'اس تحریر پر کسی نے کوئی سوال نہیں کیا۔ تحریر شائع ہونے سے پہلے ہر سوال کا حل ہونا ضروری ہے۔',
  ask: 'سوال کریں',
  askAbout: 'اس تحریر پر سوال کریں',
  asked: '{name} کا سوال۔',
  askedAndResolved: '{name} کا سوال؛ {resolver} نے حل کیا۔',
  somebody: 'کسی',
  resolve: 'حل کریں',
  resolveThis: 'حل کریں: {question}',
  answer: 'جواب',
  answerHint: 'خالی رہ سکتا ہے',
} as const
