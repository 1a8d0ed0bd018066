/** What board and calendar share. */
export const overview = {
  notFresh: 'لا تصل تغييرات الآخرين في هذه اللحظة، وقد يكون المعروض هنا قديمًا. يُعاد طلبه تلقائيًا.',
} as const
