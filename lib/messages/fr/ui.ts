/** Words of the building blocks that every page shares. */
export const ui = {
  choices: 'Choix',
  looking: 'Recherche…',
  done: 'Fait',
  note: 'À noter',
  mind: 'Attention',
  stop: 'Stop',
  cancel: 'Annuler',
  save: 'Enregistrer',
  unreachable: 'Impossible de joindre la rédaction. Réessayez dans une minute.',
  unreachableUnchanged: 'Impossible de joindre la rédaction, et rien n’a été changé. Réessayez dans une minute.',
  typeLetters: 'Tapez quelques lettres',
  nothingOfThisName: 'Rien de ce nom.',
  newName: 'Nouveau : « {name} »',
  added: 'Ajout : {name}.',
  takenAway: 'Retrait : {name}.',
  takeAway: 'Enlever {name}',
} as const
