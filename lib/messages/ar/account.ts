/** A person's own page: the language of the newsroom, sessions, password. */
export const account = {
  title: 'الحساب',
  thisIsYou: 'هذا حسابك. دورك وأقسامك وصلاحية دخولك لا يغيّرها إلا حساب إدارة آخر.',
  language: 'لغة غرفة الأخبار',
  languageHint: 'للقوائم والإشعارات والرسائل الموجّهة إليك. أما ما تكتبه وما يراه القرّاء فله لغته.',
  languageOfNewsroom: 'لغة غرفة الأخبار نفسها: {language}',
  languageDraft: '{language} (مسودة: لم يقرأها أحد من أهل اللغة بعد)',
  saveLanguage: 'حفظ اللغة',
} as const
