/** Why a text, or a change of one, can’t be taken. */
export const text = {
  tooLong: 'Ce texte est trop long : le maximum est de {most, number} caractères. Divisez-le en deux.',
  tooHeavy:
    'Ce texte est trop lourd : avec tous ses liens et sa mise en forme, il prend plus de 8~Mo. Divisez-le en deux.',
  notAsItIs: 'Ce texte ne peut pas être pris tel quel : {why}.',
  cannotBeSaved: 'Ce changement ne peut pas être enregistré : {why}.',
  why: {
    noPartOfText: 'il contient quelque chose qui ne fait pas partie d’un texte',
    unreadable: 'il est illisible',
    tooManyParts: 'il est fait de trop de parties',
    sameTimeAndPlace: 'trop de choses ont été écrites au même endroit en même temps',
    besideText: 'il contient quelque chose à côté du texte',
    unknownParagraph: 'il contient un type de paragraphe inconnu',
    nestedTooDeeply: 'ses parties sont imbriquées trop profondément',
    unknownDetail: 'il contient un détail inconnu',
    misplaced: 'ses parties ne sont pas à leur place',
    noText: 'il contient quelque chose qui n’est pas du texte',
    unknownFormatting: 'il contient un type de mise en forme inconnu',
    listStart: 'une liste commence par un nombre entier',
    linkAddress: 'un lien mène à https, http, mailto ou tel',
    headingLevel: 'un intertitre est de niveau 2 ou 3',
    direction: 'un paragraphe va de gauche à droite ou de droite à gauche',
    claimId: 'une affirmation est désignée par son identifiant',
    commentId: 'un fil de commentaires est désigné par son identifiant',
    notBuiltSo: 'il n’est pas construit comme un article',
  },
} as const
