/** The page that a person comes in to. */
export const homePage = {
  importText: 'Importer un texte',
  waits: 'À vous de jouer',
  nothingWaits: 'Rien ne vous attend.',
  changesRequested: 'Des changements sont demandés',
  approvalFell: 'Votre validation est tombée, car quelqu’un a modifié l’article',
  inReview: 'En relecture',
  yourArticles: 'Vos articles',
  nothingInWriting: 'Vous n’avez rien en cours d’écriture.',
  nothingInWritingYet: 'Vous n’avez rien en cours d’écriture. Commencez un article, ou importez un texte.',
  goesOutNext: 'Prochaines parutions',
  nothingNext: 'Rien n’est validé ni programmé.',
  clock: 'Dans la rédaction, toutes les heures sont à l’horloge de {timeZone}.',
  goesOut: 'parution : <when></when>',
  asked: 'Questions sur vos articles',
  askedOn: '{name} sur « {headline} »',
  urgent: 'Corrige un article en ligne',
  withoutHeadline: 'un article sans titre',
  peopleOnly: 'Vous vous occupez de l’équipe',
  peopleOnlyText:
    'Invitez vos collègues, donnez-leur des rôles et des services, et mettez fin aux sessions qui n’ont pas lieu d’être.',
} as const
