/** The page on which a piece is decided on, and that of a revision as it was frozen. */
export const reviewPage = {
  onSite: 'Verlo en el sitio',
  openDraft: 'Abrir el borrador',
  changedSince: 'Ha cambiado desde entonces',
  changedSinceRevision:
    'El borrador ha seguido adelante desde el envío {number, number, ::group-off}. Lo que ves es ese envío.',
  aboutPiece: 'Sobre este artículo',
  aboutRevision: 'Sobre este envío',
  checks: 'Comprobaciones',
  claimsAndSources: 'Afirmaciones y fuentes',
  comments: 'Comentarios',
  questions: 'Preguntas',
  history: 'Historial',
  textThroughTime: 'El texto a través del tiempo',
  publications: 'Lo que tuvo el público',

  noDesk: 'sin sección',
  details: 'Detalles',
  noHeadline: 'Aún sin titular',
  byline: 'Por {authors}',
  nobodySigns: 'Aún sin firma',
  words: '{count, plural, one {{count, number, ::group-off} palabra} other {{count, number, ::group-off} palabras}}',

  noClaims: 'No hay ninguna afirmación marcada en este texto.',
  toClaim: 'Afirmación {number, number, ::group-off}: ir a su lugar en el texto',
  noSource: 'Sin fuente',
  sourceGone: 'Una fuente que ya no está',
  publicLabel: 'el público lee «{label}»',
  opensTab: '(se abre en otra pestaña)',
  seen: 'consulta del <day></day>',

  nothingDecided: 'Todavía no se ha decidido nada sobre él.',
  revisionLink: 'envío {number, number, ::group-off}',
  version: 'Versión {number, number, ::group-off} <revision>envío {revised, number, ::group-off}</revision>',
  versionWithdrawn:
    'Versión {number, number, ::group-off} <revision>envío {revised, number, ::group-off}</revision>, retirada',
  versionWithheld:
    'Versión {number, number, ::group-off} <revision>envío {revised, number, ::group-off}</revision>, oculta',
  publishedBy: '<when></when>, {name}',

  decision: 'Decisión',
  notSubmitted: 'Sin enviar',
  revisionOf: '<strong>Envío {number, number, ::group-off}</strong><more> del <when></when></more>',
  revisionOfBy: '<strong>Envío {number, number, ::group-off}</strong><more> del <when></when>, de {name}</more>',
  goesOut: 'sale el <when></when>',
  draftWentOn: 'El borrador ha seguido adelante: incorpora primero el texto más reciente.',
  published: 'El público tiene este texto.',
  spiked: 'Está descartado.',
  notYours: 'Ahora no te toca decidir nada aquí.',
  blocked:
    '{count, plural, =1 {Una comprobación lo impide.} one {# comprobación lo impide.} other {# comprobaciones lo impiden.}}',
  clear: 'No hay ningún impedimento.',
  differs: 'Qué cambia respecto de lo que leen los lectores',
} as const
