/** A person's own page: the language of the newsroom, sessions, password. */
export const account = {
  title: 'Account',
  thisIsYou: 'This is you. Your own role, desks and access are for another admin to change.',
  language: 'Language of the newsroom',
  languageHint: 'For menus, notices and mails to you. What you write and what readers see has its own language.',
  languageOfNewsroom: 'As the newsroom: {language}',
  languageDraft: '{language} (a draft: not read by a native speaker yet)',
  saveLanguage: 'Save the language',
} as const
