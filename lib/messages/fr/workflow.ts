/** Moves of the workflow: what each is called and asks for, why one can’t be made, and what the newsroom writes down by itself. */
export const workflow = {
  toBlocker: 'Aller au premier blocage',
  move: {
    submit: 'Soumettre à relecture',
    updateReview: 'Prendre le texte le plus récent',
    takeBack: 'Reprendre',
    requestChanges: 'Demander des changements',
    approve: 'Valider',
    voidApproval: 'Validation annulée par une modification',
    schedule: 'Programmer',
    unschedule: 'Annuler la programmation',
    publish: 'Publier',
    publishPast: 'Publier malgré les contrôles',
    publishEntry: 'Publier, lecture ensuite',
    revise: 'Commencer une nouvelle version',
    spike: 'Abandonner',
    revive: 'Relancer',
    withdraw: 'Retirer du site',
  },
  done: {
    submit: 'Fait : soumettre à relecture.',
    updateReview: 'Fait : prendre le texte le plus récent.',
    takeBack: 'Fait : reprendre.',
    requestChanges: 'Fait : demander des changements.',
    approve: 'Fait : valider.',
    voidApproval: 'Fait : validation annulée par une modification.',
    schedule: 'Fait : programmer.',
    unschedule: 'Fait : annuler la programmation.',
    publish: 'Fait : publier.',
    publishPast: 'Fait : publier malgré les contrôles.',
    publishEntry: 'Fait : publier, lecture ensuite.',
    revise: 'Fait : commencer une nouvelle version.',
    spike: 'Fait : abandonner.',
    revive: 'Fait : relancer.',
    withdraw: 'Fait : retirer du site.',
  },
  ask: {
    schedule: 'L’article paraît tout seul à ce moment, sauf si quelqu’un le modifie avant.',
    publish:
      'Le public l’a aussitôt. Ce qui a été lu peut être corrigé et retiré, mais ne peut pas ne pas avoir été dit.',
    publishPast:
      'Les lecteurs l’ont aussitôt, malgré des contrôles ouverts et des relectures manquantes. Il figure dans la liste « Publié malgré les contrôles » avec votre nom et votre motif jusqu’à ce que quelqu’un d’autre la close.',
    spike: 'L’article est mis de côté. Il peut être relancé.',
    withdraw: 'Les lecteurs trouvent aussitôt vos mots à sa place ; il disparaît aussi des flux et de la recherche.',
    whatShouldChange: 'Que faut-il changer ?',
    dayAndTime: 'Jour et heure',
    why: 'Pourquoi ?',
    toReaders: 'Ce que les lecteurs trouvent à sa place',
  },

  happensByItself: 'Cette étape se fait toute seule.',
  notAfterwards: 'Cet article n’est pas une entrée d’un suivi à lecture ultérieure : il lui faut une approbation.',
  approvalAfterAll: {
    withdrawn:
      'Les lecteurs ont eu cette entrée, et elle a été retirée : une autre personne doit l’approuver avant qu’elle ne reparaisse.',
  },
  notYours: 'Cette décision ne vous revient pas.',
  goesWithBundle:
    'Cet article paraît avec les autres du dossier « {bundle} ». Publiez ou programmez le dossier, ou sortez-en d’abord l’article.',
  movedOn: 'Cet article a avancé : il est maintenant à l’état « {state} », qui n’admet pas cette étape.',
  nothingToWithdraw: 'Le public ne peut pas voir cet article : il n’y a rien à retirer.',
  secondEyes: 'Vous avez écrit ou modifié cet article : c’est à quelqu’un d’autre de le valider.',
  changedSinceOpened:
    'Cet article a changé depuis que vous l’avez ouvert : il n’est plus à l’état « {state} » que vous avez vu. Regardez les changements, puis décidez.',
  stateAsSeen: {
    draft: 'brouillon',
    in_review: 'en relecture',
    changes_requested: 'changements demandés',
    approved: 'validé',
    scheduled: 'programmé',
    published: 'publié',
    spiked: 'abandonné',
  },
  lockedPublished: 'Cet article est publié. Commencez une nouvelle version pour le modifier.',
  lockedSpiked: 'Cet article est abandonné. Relancez-le pour le modifier.',

  fileChanged: '{name} a changé le crédit, le copyright ou la licence de « {file} ».',
  detailsChanged: '{name} a changé la fiche.',
  textChanged: '{name} a changé le texte ou ses sources.',
  dueHeldBack: 'L’article devait paraître, et n’a pas pu. {why}',
  secondEyesOfFile:
    'Vous avez modifié ce qu’on dit aux lecteurs de « {file} », que cet article montre : c’est à quelqu’un d’autre de le valider.',
} as const
