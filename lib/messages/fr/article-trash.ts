/** La corbeille des articles. */
export const articleTrash = {
  title: 'Corbeille',
  intro:
    'Les articles jetés. Pendant {days, number} jours, on peut les récupérer tels qu’ils étaient ; ensuite, ils sont supprimés définitivement. Ce qui est consigné à leur sujet reste.',
  nothing: 'La corbeille est vide.',
  toArticles: 'Tous les articles',
  noHeadline: 'Sans titre',
  thrown: 'jeté <when></when>',
  thrownBy: 'jeté <when></when> par {name}',
  goneFrom: 'supprimé définitivement <when></when>',
  wasPublic: 'les lecteurs l’ont eu : ce qu’ils ont lu reste consigné',
  haveBack: 'Récupérer',
  haveBackThis: 'Récupérer : {headline}',
  erase: 'Supprimer définitivement',
  eraseThis: 'Supprimer définitivement : {slug}',
  eraseSays:
    'Son texte, son historique, ses affirmations, ses commentaires et ses révisions sont supprimés, et rien ne les ramène. Ce qui a été fait reste consigné, ainsi que ce que les lecteurs ont eu.',
  typeSlug: 'Saisissez son slug, <slug></slug>, pour le supprimer',
  typeIt: 'Saisissez le slug de l’article.',
  typedOtherwise: 'Ce n’est pas son slug. Saisissez « {slug} » pour le supprimer définitivement.',
  throwAway: 'Mettre à la corbeille',
  throwAwaySays:
    'Plus personne ne le voit, sauf dans la corbeille, où il peut être récupéré pendant {days, number} jours.',
  entriesLeft:
    'Ce suivi a des entrées que les lecteurs ont, ou qui ne sont pas finies. Retirez, abandonnez ou jetez d’abord chacune d’elles.',
  readersHaveIt: 'Les lecteurs ont cet article. Retirez-le d’abord ; il pourra ensuite être mis à la corbeille.',
  notNow:
    'Cet article est « {state} ». Ramenez-le d’abord à l’état de brouillon ; il pourra ensuite être mis à la corbeille.',
} as const
