/** Refusals that belong to no room of their own. Messages are ICU MessageFormat. */
export const errors = {
  notFound: 'لا شيء هنا، أو لا يحق لك الاطلاع عليه.',
  notUnderstood: 'لم يُفهم هذا.',
  signedOut: 'انتهت جلستك. يُرجى تسجيل الدخول من جديد للمتابعة.',
  signedOutKeepTab: 'انتهت جلستك. يُرجى تسجيل الدخول من جديد في تبويب آخر؛ ما كتبته هنا باقٍ.',
  pageOfListGone: 'هذه الصفحة من القائمة لم تعد موجودة. يُرجى العودة إلى بداية القائمة.',
  unknownCode: 'هذه الصفحة أقدم من غرفة الأخبار ولا تستطيع ذكر السبب. يُرجى تحميلها من جديد.',
  newsroomAway: 'غرفة الأخبار غير متاحة الآن',
  newsroomAwayText: 'تحتفظ الصفحات المفتوحة بما كُتب فيها.',
} as const
