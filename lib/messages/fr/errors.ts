/** Refusals that belong to no room of their own. Messages are ICU MessageFormat. */
export const errors = {
  notFound: 'Il n’y a rien ici, ou vous n’y avez pas accès.',
  notUnderstood: 'Cela n’a pas été compris.',
  signedOut: 'Votre session est fermée. Reconnectez-vous pour continuer.',
  signedOutKeepTab:
    'Votre session est fermée. Reconnectez-vous dans un autre onglet ; ce que vous avez tapé ici reste en place.',
  pageOfListGone: 'Cette page de la liste n’existe plus. Revenez à son début.',
  unknownCode: 'Cette page est plus ancienne que la rédaction et ne peut pas dire pourquoi. Rechargez-la.',
  newsroomAway: 'La rédaction n’est pas joignable en ce moment',
  newsroomAwayText: 'Les pages ouvertes gardent ce qui y a été écrit.',
} as const
