/** The events of an article. */
export const timeline = {
  /** Somebody did it */
  by: {
    embargo: 'غيّر {who} الحظر',
    import: 'الاستيراد: {who}',
    submit: 'التقديم للمراجعة: {who}',
    updateReview: 'أخذ أحدث نص: {who}',
    takeBack: 'الاسترداد: {who}',
    requestChanges: 'طلب تعديلات: {who}',
    approve: 'الاعتماد: {who}',
    voidApproval: 'إبطال الاعتماد: {who}',
    schedule: 'الجدولة: {who}',
    unschedule: 'إلغاء الجدولة: {who}',
    publish: 'النشر: {who}',
    revise: 'بدء إصدار جديد: {who}',
    spike: 'الاستبعاد: {who}',
    revive: 'الاستعادة: {who}',
    withdraw: 'السحب من القرّاء: {who}',
  },
  /** Nobody did it: the newsroom itself acts */
  itself: {
    embargo: 'غيّرت غرفة الأخبار الحظر',
    import: 'استوردتها غرفة الأخبار',
    submit: 'قدّمتها غرفة الأخبار للمراجعة',
    updateReview: 'أخذت غرفة الأخبار أحدث نص',
    takeBack: 'استردّتها غرفة الأخبار',
    requestChanges: 'طلبت غرفة الأخبار تعديلات',
    approve: 'اعتمدتها غرفة الأخبار',
    voidApproval: 'سقط الاعتماد',
    schedule: 'جدولتها غرفة الأخبار',
    unschedule: 'أُوقفت عن النشر',
    publish: 'نُشرت في موعدها',
    revise: 'بدأت غرفة الأخبار إصدارًا جديدًا',
    spike: 'استبعدتها غرفة الأخبار',
    revive: 'استعادتها غرفة الأخبار',
    withdraw: 'سحبتها غرفة الأخبار من القرّاء',
  },
} as const
