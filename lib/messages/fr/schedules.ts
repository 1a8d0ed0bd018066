/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'Les horloges sautent cette heure. Choisissez {before} ou {after}.',
  shownTwice: 'Les horloges affichent cette heure deux fois. Laquelle ?',
  chooseOne: 'Choisissez l’une des deux.',
  when: 'Quand',
  atOnce: 'Tout de suite',
  later: 'À un moment donné',
  laterSays:
    'Les lecteurs le gardent jusque-là. À ce moment, il disparaît tout seul et ils trouvent vos mots à sa place, sauf si quelqu’un l’annule avant.',
  plan: 'Prévoir le retrait',
  plannedNow: 'Fait : le retrait est prévu.',
  planned: 'Retrait prévu',
  goesAway: 'Cet article disparaît tout seul du site le <when></when>, et les lecteurs trouvent ceci à sa place :',
  plannedBy: 'Cet article disparaît tout seul du site le <when></when>. C’est {name} qui l’a prévu.',
  cancel: 'Annuler le retrait',
  withdrawnAt: 'Le {at} : {text}',
  withdrawalWas: 'Il était prévu pour le {at}.',
  noWithdrawal: 'Aucun retrait n’est prévu pour cet article.',
  withdrawalPassed: 'Ce moment est passé. Choisissez-en un plus tard, ou retirez l’article tout de suite.',
  outLate:
    '{count, plural, one {L’article a paru avec # minute de retard.} other {L’article a paru avec # minutes de retard.}}',
  awayLate:
    '{count, plural, one {L’article a été retiré avec # minute de retard.} other {L’article a été retiré avec # minutes de retard.}}',
} as const
