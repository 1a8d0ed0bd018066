/** The fields of an article, wherever they are filled in. */
export const articleFields = {
  profile: 'Genre',
  desk: 'Service',
  noDesk: 'Pas encore de service',
  language: 'Langue',
  chooseLanguage: 'Choisissez la langue',
  authors: 'Signatures',
  tags: 'Mots-clés',
  mainTag: 'Mot-clé principal',
  slug: 'Slug',
  somebodyUnknown: 'Personne inconnue',
} as const
