/** The questions of an article. */
export const questionsPanel = {
  empty: 'Aucune question n’a été posée sur cet article. Toute question doit être réglée avant la parution.',
  ask: 'Demander',
  askAbout: 'Poser une question sur cet article',
  asked: '{name} a posé la question.',
  askedAndResolved: '{name} a posé la question ; {resolver} l’a réglée.',
  somebody: 'quelqu’un',
  resolve: 'Régler',
  resolveThis: 'Régler : {question}',
  answer: 'Réponse',
  answerHint: 'Peut rester vide',
} as const
