/** What a chief published past open checks and missing reviews. */
export const pastChecks = {
  cannotPass: 'Personne ne peut publier malgré cela. {blockers}',
  nothingInTheWay: 'Rien ne s’y oppose : publiez-le.',
  somebodyElse: 'Vous l’avez publié malgré ses contrôles : quelqu’un d’autre doit l’examiner et le clore.',
  writers: 'Vous avez écrit dans cet article : quelqu’un d’autre doit le regarder et le clore.',
  closedAlready: 'Quelqu’un l’a déjà clos.',
  title: 'Publié malgré les contrôles',
  intro:
    'Ce que la rédaction en chef a publié malgré des contrôles ouverts et des relectures manquantes, avec le motif. Chaque cas reste ici jusqu’à ce que quelqu’un d’autre l’examine et le close.',
  none: 'Rien d’ouvert. Ce que la rédaction en chef publie malgré les contrôles figure ici.',
  closed: 'Clos',
  publishedBy: '{name} a publié la révision {number, number, ::group-off}, <when></when>',
  without: 'Sans : {steps}',
  closedBy: '{name} l’a clos, <when></when>',
  close: 'Clore',
  closeSays: 'Vous avez examiné ce malgré quoi il a été publié. Ce qui doit être rectifié l’est d’abord.',
  closeNote: 'Qu’en est-il résulté ?',
  openCount:
    '{count, plural, one {# article publié malgré les contrôles} many {# d’articles publiés malgré les contrôles} other {# articles publiés malgré les contrôles}}',
} as const
