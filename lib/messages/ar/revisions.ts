/** Refusals of revisions that can't be read as they were frozen. */
export const revisions = {
  newerFormat: 'كُتب هذا بإصدار أحدث من On Record (التنسيق {version}). يُفتح بعد تحديث On Record نفسه.',
  holdsUnknown:
    'تحتوي هذه المسودة على شيء لا يعرفه هذا الإصدار من On Record. يبقى في المسودة؛ قدّمها بعد التحديث، أو أخرجه من النص.',
  brokenSeal:
    'المراجعة {number} ليست ما خُتم: تغيّر المحفوظ بعد تجميده. لن تُنشر. أرسل المادة من جديد وأبلغ من يدير On Record.',
  cantBeShown: 'لا يمكن عرض هذه المراجعة',
  openDraft: 'فتح المسودة',
} as const
