/** Questions about a piece. */
export const questions = {
  textMissing: 'Write the question first.',
  textTooLong: 'A question has at most {most, number} characters.',
  answerTooLong: 'An answer has at most {most, number} characters.',
  noSuchClaim: 'There is no such claim in this piece.',
  resolvedAlready: 'Somebody has resolved this question already.',
} as const
