/** Mails about a piece, each to one of its people. */
export const mails = {
  noHeadline: 'Un artículo sin titular',
  published: { subject: 'Publicado: {headline}', text: '«{headline}» ya está ante el público.' },
  changesRequested: {
    subject: 'Cambios pedidos: {headline}',
    text: '{name} pide cambios en «{headline}»:\n\n{comment}',
  },
  heldBack: {
    subject: 'No se publicó a la hora programada: {headline}',
    text: '«{headline}» tenía que salir y no salió. {why}',
  },
  one: '{happened}: {headline}',
  several: '{count, plural, one {{count, number} notificación} other {{count, number} notificaciones}}',
  choices: 'Elige de qué se te avisa:',
} as const
