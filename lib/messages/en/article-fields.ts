/** The fields of an article, wherever they are filled in: when it is begun, when it is imported, and beside its text. */
export const articleFields = {
  profile: 'Profile',
  desk: 'Desk',
  noDesk: 'No desk yet',
  language: 'Language',
  chooseLanguage: 'Choose the language',
  authors: 'Authors',
  tags: 'Tags',
  mainTag: 'Main tag',
  slug: 'Slug',
  somebodyUnknown: 'Somebody unknown',
} as const
