/** The page on which one goes back through a draft’s time. */
export const historyPage = {
  title: 'Historique',
  review: 'Relecture',
  openDraft: 'Ouvrir le brouillon',
  axis: 'Temps d’écriture',
  slider: 'Parcourir le temps d’écriture',
  whoWrote: 'Qui a écrit',
  moments: 'Moments',
  beginning: 'Le début',
  now: 'Maintenant : {moment}',
  state: 'État {number, number, ::group-off} sur {total, number, ::group-off}',
  stateBy: '{moment}, {name} écrit',
  earlier: 'Avant',
  later: 'Après',
  show: 'Afficher',
  views: {
    text: 'Le texte d’alors',
    changes: 'Ce qui a changé depuis',
    writers: 'Qui a écrit quoi',
  },
  added:
    '{count, plural, =0 {rien d’ajouté depuis} one {{count, number, ::group-off} mot ajouté depuis} other {{count, number, ::group-off} mots ajoutés depuis}}',
  removed:
    '{count, plural, =0 {rien d’enlevé depuis} one {{count, number, ::group-off} mot enlevé depuis} other {{count, number, ::group-off} mots enlevés depuis}}',
  textThen: 'Le texte tel qu’il était',
  table: 'Tableau',
  nobodyWrote: 'importé, ou écrit avant le début de l’historique',
  wroteThis: '{name} :',
  session: '{names} : écriture',
  sessionOfNobody: 'La rédaction elle-même',
  somebody: 'quelqu’un',
  revision: 'Révision {number, number, ::group-off}',
  saysItAlready: 'Le brouillon dit déjà cela.',
  restore: 'Rétablir ce texte',
  whatRestoringDoes:
    'Le texte actuel est gardé comme révision, puis le brouillon dit de nouveau ceci. Une approbation tombe ; les commentaires suivent leurs mots. On peut l’annuler.',
  restored: 'Rétabli. Le texte d’avant est la révision {revision, number, ::group-off}.',
  undo: 'Annuler',
  notTold: 'On ne peut dire de cet état qui a écrit quoi.',
  tooMuch:
    'Ce regard en arrière demande plus qu’il n’est permis. Choisissez un autre moment, ou regardez le texte seul.',
  busy: 'Vous regardez beaucoup de moments à la fois. Attendez un peu et réessayez.',
  again: 'Réessayer',
  nothingYet: 'Rien n’a encore été écrit',
  nothingYetText:
    'Dès la première lettre, c’est ici que l’on remonte le texte : qui a écrit, quand, et ce qu’il disait.',
} as const
