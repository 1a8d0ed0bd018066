/** Comments on a draft. */
export const comments = {
  textMissing: 'Écrivez d’abord le commentaire.',
  textTooLong: 'Un commentaire compte au plus {most, number} caractères.',
  tooManyMentions: 'Un commentaire mentionne au plus {most, number} personnes.',
  quoteMissing: 'Sélectionnez les mots sur lesquels porte le commentaire.',
  quoteTooLong: 'Sélectionnez moins de mots : un commentaire porte sur {most, number} caractères au plus.',
  tooManyThreads: 'Cet article a {most, number} commentaires et ne peut en avoir plus. Supprimez-en qui sont réglés.',
  tooMany:
    'Cet article a {most, number} commentaires en tout et ne peut en avoir plus. Supprimez des fils qui sont réglés.',
  tooFast: 'Vous commentez plus vite que quiconque ne peut lire. Attendez un instant et réessayez.',
  threadFull: 'Ce fil a {most, number} commentaires et ne peut en avoir plus. Commencez-en un autre.',
  mentionNotHere:
    'Une des personnes mentionnées ne peut pas voir cet article. Retirez son nom, ou demandez d’abord un accès.',
  resolvedAlready: 'Quelqu’un a déjà résolu ce fil.',
  openAlready: 'Quelqu’un a déjà rouvert ce fil.',
} as const
