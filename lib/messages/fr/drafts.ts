/** Whether a draft can be written into, and why a connection to it ended. */
export const drafts = {
  readOnly: 'Vous pouvez lire cet article, mais pas le modifier.',
  signedOut: 'Votre session est fermée.',
  somebodyElse: 'Quelqu’un d’autre s’est connecté ici. Rechargez la page.',
  refused: 'Ce changement ne peut pas être enregistré.',
  tooMuch: 'C’est trop à la fois. Collez-le en plus petits morceaux.',
  rebuilt:
    'Ce brouillon a été reconstruit entre-temps, et il se peut qu’il y manque ce qui a été écrit ici en dernier.',
  older: 'Cette page est plus ancienne qu’On Record à présent. Rechargez-la.',
} as const
