/** Notifications: the bell, the list, and what each says. */
export const notifications = {
  title: 'Notificaciones',
  unreadBell:
    '{count, plural, =0 {Notificaciones} one {Notificaciones: {count, number} sin leer} other {Notificaciones: {count, number} sin leer}}',
  arrived:
    '{count, plural, one {Una notificación nueva: {count, number} sin leer} other {Una notificación nueva: {count, number} sin leer}}',
  which: 'Qué notificaciones',
  views: { unread: 'Sin leer', all: 'Todas' },
  emptyUnread:
    'Nada nuevo. Cuando alguien te mencione, te responda, pregunte por tus artículos o decida sobre ellos, aparecerá aquí.',
  emptyAll:
    'Todavía no tienes ninguna notificación. Cuando alguien te mencione, te responda, pregunte por tus artículos o decida sobre ellos, aparecerá aquí.',
  markRead: 'Marcar como leída',
  markThis: 'Marcar como leída: {words}',
  markAll: 'Marcar todas como leídas',
  isUnread: 'Sin leer',
  showNew: 'Mostrar lo nuevo',
  choose: 'Elegir de qué se te avisa',
  newest: 'Más recientes',
  older: 'Anteriores',
  pages: 'Páginas de la lista',
  somebody: 'Alguien',
  deleted: 'El comentario se eliminó.',
  happened: {
    mention: '{name} te ha mencionado',
    reply: '{name} ha respondido',
    comment: '{name} ha comentado tu artículo',
    assignment: '{name} te ha puesto como autor',
    review: '{name} lo ha enviado a revisión',
    question: '{name} pregunta por tu artículo',
    answer: '{name} ha resuelto tu pregunta',
    decision: '{name} ha decidido sobre tu artículo',
  },
} as const
