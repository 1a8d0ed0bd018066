/** Notifications: the bell, the list, and what each says. */
export const notifications = {
  title: 'Notifications',
  unreadBell:
    '{count, plural, =0 {Notifications} one {Notifications : {count, number} non lue} other {Notifications : {count, number} non lues}}',
  arrived:
    '{count, plural, one {Une nouvelle notification : {count, number} non lue} other {Une nouvelle notification : {count, number} non lues}}',
  which: 'Quelles notifications',
  views: { unread: 'Non lues', all: 'Toutes' },
  emptyUnread:
    'Rien de nouveau. Quand quelqu’un vous mentionne, vous répond, pose une question sur vos articles ou se prononce sur eux, cela s’affiche ici.',
  emptyAll:
    'Vous n’avez encore aucune notification. Quand quelqu’un vous mentionne, vous répond, pose une question sur vos articles ou se prononce sur eux, cela s’affiche ici.',
  markRead: 'Marquer comme lue',
  markThis: 'Marquer comme lue : {words}',
  markAll: 'Tout marquer comme lu',
  isUnread: 'Non lue',
  showNew: 'Afficher les nouvelles',
  choose: 'Choisir ce qui vous est signalé',
  newest: 'Les plus récentes',
  older: 'Plus anciennes',
  pages: 'Pages de la liste',
  somebody: 'Quelqu’un',
  deleted: 'Le commentaire a été supprimé.',
  happened: {
    mention: '{name} vous a mentionné',
    reply: '{name} a répondu',
    comment: '{name} a commenté votre article',
    assignment: '{name} vous a ajouté comme auteur',
    review: '{name} l’a soumis à relecture',
    question: '{name} pose une question sur votre article',
    answer: '{name} a réglé votre question',
    decision: '{name} s’est prononcé sur votre article',
  },
} as const
