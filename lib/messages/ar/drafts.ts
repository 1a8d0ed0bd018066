/** Whether a draft can be written into, and why a connection to it ended. */
export const drafts = {
  readOnly: 'يمكنك قراءة هذه المادة، لا تغييرها.',
  signedOut: 'انتهت جلستك.',
  somebodyElse: 'هنا الآن حساب آخر مسجَّل الدخول. يُرجى تحميل الصفحة من جديد.',
  refused: 'تعذّر حفظ هذا التغيير.',
  tooMuch: 'هذا كثير دفعة واحدة. يُرجى لصقه على أجزاء أصغر.',
  rebuilt: 'أُعيد بناء هذه المسودة في هذه الأثناء، وقد ينقصها آخر ما كُتب هنا.',
  older: 'هذه الصفحة أقدم من إصدار On Record الحالي. أعد تحميلها.',
} as const
