/** What a guest reads around a draft that was shown to her. */
export const sharedPage = {
  draft: 'هذه مسودة.',
  shown: 'تعرضها عليك {name} قبل نشرها. قد تتغير، وهي لك وحدك.',
  until: 'يعمل الرابط حتى <when></when>.',
  heard: 'شكرًا لك: وصل ما كتبته إلى التحرير.',
  say: 'قل للتحرير رأيك',
  sayAbout: 'لا يقرؤه إلا التحرير. إن أردت ردًا فاذكر كيف.',
  yourName: 'اسمك',
  yourWords: 'ما تريد قوله',
  leaveEmpty: 'اترك هذا فارغًا',
  send: 'أرسل',
  notSent: 'لم يُرسل هذا',
  incomplete: 'اكتب اسمك في {name, number} حرفًا على الأكثر، وما تريد قوله في {text, number} على الأكثر.',
  tooMany: 'قيل عن هذه المسودة الكثير فعليه أن ينتظر. أعد إرساله بعد ساعة.',
  gone: 'لم يعد الرابط يعمل، أو لا يقبل التعليقات. احتفظ بما كتبت واطلب رابطًا جديدًا ممن أرسله.',
} as const
