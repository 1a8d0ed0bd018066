/** Buttons and questions around the moves of the workflow, and the checks that stand beside them. */
export const deciding = {
  more: 'Plus',
  cannotStayEmpty: 'Ce champ ne peut pas rester vide.',
  byClock: 'À l’horloge de la rédaction : {timeZone}',
  notDone: 'Non fait',
  stillOpen: 'Encore ouvert : {blockers}',
  stillOpenText:
    'L’article peut être soumis en l’état. Il ne pourra être validé qu’une fois cela corrigé ou couvert par une dérogation.',
  goOnWriting: 'Continuer à écrire',
  submitAsItIs: 'Soumettre en l’état',

  checks: 'Contrôles',
  passed: 'En ordre',
  waived: 'Dérogation',
  blocker: 'Blocage',
  warning: 'Avertissement',
  allClear: 'Rien ne fait obstacle.',
  passedOf: '{passed, number} sur {all, number} en ordre',
  waive: 'Déroger',
  waiveOpen: 'Déroger…',
  waiveThis: 'Déroger : {check}',
  letPass: 'Laisser passer',
  whyPass: 'Pourquoi cela peut-il passer ?',
  whyPassHint: 'Votre nom et votre motif restent consignés.',
  waivedBy: '{name} : {reason}',
  endWaiver: 'Annuler la dérogation',
} as const
