/** Notifications: the bell, the list, and what each says. */
export const notifications = {
  title: 'الإشعارات',
  unreadBell:
    '{count, plural, =0 {الإشعارات} zero {الإشعارات} one {الإشعارات: إشعار واحد غير مقروء} two {الإشعارات: إشعاران غير مقروءين} few {الإشعارات: {count, number} إشعارات غير مقروءة} many {الإشعارات: {count, number} إشعارًا غير مقروء} other {الإشعارات: {count, number} إشعار غير مقروء}}',
  arrived:
    '{count, plural, zero {إشعار جديد} one {إشعار جديد: واحد غير مقروء} two {إشعار جديد: اثنان غير مقروءين} few {إشعار جديد: {count, number} غير مقروءة} many {إشعار جديد: {count, number} غير مقروءًا} other {إشعار جديد: {count, number} غير مقروء}}',
  which: 'أي إشعارات',
  views: { unread: 'غير مقروءة', all: 'الكل' },
  emptyUnread: 'لا جديد. حين يذكرك أحد أو يرد عليك أو يسأل عن موادك أو يبتّ فيها، يظهر ذلك هنا.',
  emptyAll: 'لا إشعارات لديك بعد. حين يذكرك أحد أو يرد عليك أو يسأل عن موادك أو يبتّ فيها، يظهر ذلك هنا.',
  markRead: 'وضع علامة مقروء',
  markThis: 'وضع علامة مقروء: {words}',
  markAll: 'وضع علامة مقروء على الكل',
  isUnread: 'غير مقروء',
  showNew: 'عرض الجديد',
  choose: 'اختر ما تُبلَّغ به',
  newest: 'الأحدث',
  older: 'الأقدم',
  pages: 'صفحات القائمة',
  somebody: 'شخص ما',
  deleted: 'حُذف التعليق.',
  happened: {
    mention: 'أشار إليك {name}',
    reply: 'ردّ {name}',
    comment: 'علّق {name} على مادتك',
    assignment: 'أضافك {name} إلى المؤلفين',
    review: 'قدّمها {name} للمراجعة',
    question: 'سأل {name} عن مادتك',
    answer: 'حسم {name} سؤالك',
    decision: 'بتّ {name} في مادتك',
  },
} as const
