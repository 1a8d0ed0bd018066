/** Notifications: the bell, the list, and what each says. */
export const notifications = {
  title: 'اطلاعات',
  unreadBell:
    '{count, plural, =0 {اطلاعات} one {اطلاعات: {count, number} ان پڑھی} other {اطلاعات: {count, number} ان پڑھی}}',
  arrived: '{count, plural, one {نئی اطلاع: {count, number} ان پڑھی} other {نئی اطلاع: {count, number} ان پڑھی}}',
  which: 'کون سی اطلاعات',
  views: { unread: 'ان پڑھی', all: 'سب' },
  emptyUnread:
    'کچھ نیا نہیں۔ جب کوئی آپ کا ذکر کرے، جواب دے، آپ کی تحریروں کے بارے میں پوچھے یا ان پر فیصلہ کرے تو وہ یہاں نظر آئے گا۔',
  emptyAll:
    'ابھی تک آپ کے لیے کوئی اطلاع نہیں۔ جب کوئی آپ کا ذکر کرے، جواب دے، آپ کی تحریروں کے بارے میں پوچھے یا ان پر فیصلہ کرے تو وہ یہاں نظر آئے گا۔',
  markRead: 'پڑھی ہوئی شمار کریں',
  markThis: 'پڑھی ہوئی شمار کریں: {words}',
  markAll: 'سب کو پڑھا ہوا شمار کریں',
  isUnread: 'ان پڑھی',
  showNew: 'نئی اطلاعات دکھائیں',
  choose: 'چنیں کہ آپ کو کیا بتایا جائے',
  newest: 'تازہ ترین',
  older: 'پرانی',
  pages: 'فہرست کے صفحات',
  somebody: 'کوئی',
  deleted: 'تبصرہ حذف کر دیا گیا۔',
  happened: {
    mention: '{name} نے آپ کا ذکر کیا',
    reply: '{name} نے جواب دیا',
    comment: '{name} نے آپ کی تحریر پر تبصرہ کیا',
    assignment: '{name} نے آپ کو مصنف بنایا',
    review: '{name} نے اسے نظرثانی کے لیے بھیجا',
    question: '{name} نے آپ کی تحریر کے بارے میں سوال کیا',
    answer: '{name} نے آپ کا سوال نمٹا دیا',
    decision: '{name} نے آپ کی تحریر پر فیصلہ کیا',
  },
} as const
