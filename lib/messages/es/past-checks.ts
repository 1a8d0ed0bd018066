/** What a chief published past open checks and missing reviews. */
export const pastChecks = {
  cannotPass: 'Nadie puede publicar pese a esto. {blockers}',
  nothingInTheWay: 'Nada lo impide: publícalo.',
  somebodyElse: 'Lo publicaste pese a sus comprobaciones, así que otra persona debe revisarlo y cerrarlo.',
  writers: 'Usted ha escrito en esta pieza, así que otra persona debe revisarla y cerrarla.',
  closedAlready: 'Alguien ya lo cerró.',
  title: 'Publicado pese a las comprobaciones',
  intro:
    'Lo que la jefatura de redacción publicó pese a comprobaciones abiertas y revisiones que faltaban, con el motivo. Cada caso queda aquí hasta que otra persona lo revise y lo cierre.',
  none: 'No hay nada abierto. Aquí aparece lo que la jefatura publica pese a las comprobaciones.',
  closed: 'Cerrado',
  publishedBy: '{name} publicó la versión {number, number, ::group-off}, <when></when>',
  without: 'Sin: {steps}',
  closedBy: '{name} lo cerró, <when></when>',
  close: 'Cerrar',
  closeSays: 'Has revisado aquello pese a lo que se publicó. Lo que haya que arreglar se corrige antes.',
  closeNote: '¿Qué resultó de ello?',
  openCount:
    '{count, plural, one {# artículo salió pese a las comprobaciones} many {# de artículos salieron pese a las comprobaciones} other {# artículos salieron pese a las comprobaciones}}',
} as const
