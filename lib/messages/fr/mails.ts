/** Mails about a piece, each to one of its people. */
export const mails = {
  noHeadline: 'Un article sans titre',
  published: { subject: 'Publié : {headline}', text: '« {headline} » est en ligne.' },
  changesRequested: {
    subject: 'Changements demandés : {headline}',
    text: '{name} demande des changements à « {headline} » :\n\n{comment}',
  },
  heldBack: {
    subject: 'Non publié à l’heure prévue : {headline}',
    text: '« {headline} » devait paraître, et n’est pas paru. {why}',
  },
  one: '{happened} : {headline}',
  several: '{count, plural, one {{count, number} notification} other {{count, number} notifications}}',
  choices: 'Choisir ce qui vous est signalé :',
} as const
