/** The panel of details, which save themselves. The names of the fields are in article-fields. */
export const detailsPanel = {
  legend: 'Fiche de cet article',
  main: 'principal<hidden> : mot-clé {name}</hidden>',
  slugHint: 'Sa partie de l’adresse.',
  slugFollows:
    'Tiré du titre à l’envoi, avec un numéro si un autre article le porte déjà. Saisissez-le pour le fixer vous-même.',
  slugNumbered:
    'Tiré du titre à l’envoi : ce sera <slug></slug>, car un autre article porte déjà celui sans numéro. Saisissez-le pour le fixer vous-même.',
  slugFromHeadline: 'D’après le titre',
  unreachable: 'Impossible de joindre la rédaction. Réessayez.',

  untouched: 'Ce que vous changez ici est enregistré aussitôt.',
  saving: 'Enregistrement…',
  saved: 'Fiche enregistrée',
  refused: 'Ce qui est signalé ci-dessus n’est pas enregistré ; le reste l’est.',
  notReached: 'Pas encore enregistré : impossible de joindre la rédaction. Un nouvel essai se fait tout seul.',
  asks: 'Pas encore enregistré. Enregistrer annule la validation.',
  saveAndVoid: 'Enregistrer et annuler la validation',
  leaveAsItWas: 'Laisser comme avant',
  notSaved: 'Non enregistré',

  conflict: 'Quelqu’un d’autre a changé la même chose entre-temps. Ce que vous avez choisi est toujours là.',
  they: 'L’autre : <value></value>',
  you: 'Vous : <value></value>',
  nothing: 'rien',
  takeTheirs: 'Prendre l’autre choix',
  saveMine: 'Enregistrer le mien',

  unsavedConflict:
    'Quelqu’un d’autre a changé la même fiche entre-temps. Comparez les deux choix sous « Fiche », puis réessayez.',
  unsavedUnreachable:
    'Ce que vous avez changé sous « Fiche » n’est pas encore enregistré : impossible de joindre la rédaction. Réessayez dans une minute.',
  unsavedRefused: 'Ce que vous avez changé sous « Fiche » n’est pas enregistré. {why}',
  unsaved: 'Ce que vous avez changé sous « Fiche » n’est pas encore enregistré. Enregistrez-le, puis réessayez.',
} as const
