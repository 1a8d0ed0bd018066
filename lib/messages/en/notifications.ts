/** Notifications: the bell, the list, and what each says. */
export const notifications = {
  title: 'Notifications',
  unreadBell:
    '{count, plural, =0 {Notifications} one {Notifications: {count, number} unread} other {Notifications: {count, number} unread}}',
  arrived:
    '{count, plural, one {A new notification: {count, number} is unread} other {A new notification: {count, number} are unread}}',
  which: 'Which notifications',
  views: { unread: 'Unread', all: 'All' },
  emptyUnread:
    'Nothing new. When somebody mentions you, answers you, asks about your pieces or decides on them, it stands here.',
  emptyAll:
    'Nobody has notified you of anything yet. When somebody mentions you, answers you, asks about your pieces or decides on them, it stands here.',
  markRead: 'Mark as read',
  markThis: 'Mark as read: {words}',
  markAll: 'Mark all as read',
  isUnread: 'Unread',
  showNew: 'Show what is new',
  choose: 'Choose what you are told of',
  newest: 'Newest',
  older: 'Older',
  pages: 'Pages of the list',
  somebody: 'Somebody',
  deleted: 'The comment was deleted.',
  happened: {
    mention: '{name} mentioned you',
    reply: '{name} replied',
    comment: '{name} commented on your piece',
    assignment: '{name} made you an author',
    review: '{name} submitted it for review',
    question: '{name} asked about your piece',
    answer: '{name} settled your question',
    decision: '{name} decided on your piece',
  },
} as const
