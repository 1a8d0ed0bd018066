/** The page on which a piece is decided on, and that of a revision as it was frozen. */
export const reviewPage = {
  onSite: 'Voir sur le site',
  openDraft: 'Ouvrir le brouillon',
  changedSince: 'Modifié depuis',
  changedSinceRevision:
    'Le brouillon a avancé depuis que la révision {number, number, ::group-off} a été soumise. Vous voyez cette révision.',
  aboutPiece: 'À propos de cet article',
  aboutRevision: 'À propos de cette révision',
  checks: 'Contrôles',
  claimsAndSources: 'Affirmations et sources',
  comments: 'Commentaires',
  questions: 'Questions',
  history: 'Historique',
  textThroughTime: 'Le texte au fil du temps',
  publications: 'Ce que le public a eu',

  noDesk: 'aucun service',
  details: 'Fiche',
  noHeadline: 'Pas encore de titre',
  byline: 'Par {authors}',
  nobodySigns: 'Pas encore de signature',
  words: '{count, plural, one {{count, number, ::group-off} mot} other {{count, number, ::group-off} mots}}',

  noClaims: 'Aucune affirmation n’est marquée dans ce texte.',
  toClaim: 'Affirmation {number, number, ::group-off} : vers sa place dans le texte',
  noSource: 'Aucune source',
  sourceGone: 'Une source qui n’existe plus',
  publicLabel: 'le public lit « {label} »',
  opensTab: '(ouvre un nouvel onglet)',
  seen: 'consultation : <day></day>',

  nothingDecided: 'Rien n’a encore été décidé à son sujet.',
  revisionLink: 'révision {number, number, ::group-off}',
  version: 'Version {number, number, ::group-off} <revision>révision {revised, number, ::group-off}</revision>',
  versionWithdrawn:
    'Version {number, number, ::group-off} <revision>révision {revised, number, ::group-off}</revision>, retirée',
  versionWithheld:
    'Version {number, number, ::group-off} <revision>révision {revised, number, ::group-off}</revision>, masquée',
  publishedBy: '<when></when>, {name}',

  decision: 'Décision',
  notSubmitted: 'Non soumis',
  revisionOf: '<strong>Révision {number, number, ::group-off}</strong><more> · <when></when></more>',
  revisionOfBy: '<strong>Révision {number, number, ::group-off}</strong><more> · <when></when>, par {name}</more>',
  goesOut: 'parution : <when></when>',
  draftWentOn: 'Le brouillon a avancé : prenez d’abord le texte le plus récent.',
  published: 'Le public a ce texte.',
  spiked: 'L’article est mis de côté.',
  notYours: 'Vous n’avez rien à décider ici pour le moment.',
  blocked:
    '{count, plural, =1 {Un contrôle fait obstacle.} one {# contrôle fait obstacle.} other {# contrôles font obstacle.}}',
  clear: 'Rien ne fait obstacle.',
  differs: 'Ce qui diffère de ce qu’ont les lecteurs',
} as const
