/** The page of mails, for admins. */
export const mailPage = {
  title: 'الرسائل',
  sends: 'تخرج الرسائل عبر خادم البريد.',
  keeps: 'لم يُحدَّد خادم بريد (SMTP_URL). تُحفظ الرسائل هنا ملفاتٍ ولا تصل إلى أحد.',
  failed: 'تعذّر إرسالها',
  kept: 'محفوظة ملفاتٍ',
  none: 'لا رسالة محفوظة هنا.',
  closed: 'مضمون الرسالة لمن تُرسل إليه وحده. وهنا يظهر إلى من ومتى.',
  ofNotifications: 'إشعارات',
  gone: 'شخص لم يعد هنا',
  ofReport: 'رد على بلاغ',
  reader: 'قارئ',
} as const
