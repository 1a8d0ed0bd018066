/** Reports of readers: what is wrong with a decision about one. */
export const reports = {
  notThere: 'Il n’y a pas de tel signalement dans votre service.',
  decidedAlready: 'Quelqu’un a déjà tranché sur ce signalement. Rechargez la page pour voir comment.',
  answerMissing: 'Écrivez ce que le lecteur apprendra.',
  answerTooLong: 'On dit au lecteur au plus {most, number} caractères.',
} as const
