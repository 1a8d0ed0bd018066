/** Questions about a piece. */
export const questions = {
  textMissing: 'Écrivez d’abord la question.',
  textTooLong: 'Une question a au plus {most, number} caractères.',
  answerTooLong: 'Une réponse a au plus {most, number} caractères.',
  noSuchClaim: 'Cette affirmation n’existe pas dans cet article.',
  resolvedAlready: 'Quelqu’un a déjà réglé cette question.',
} as const
