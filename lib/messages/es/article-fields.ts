/** The fields of an article, wherever they are filled in. */
export const articleFields = {
  profile: 'Género',
  desk: 'Sección',
  noDesk: 'Sin sección todavía',
  language: 'Idioma',
  chooseLanguage: 'Elige el idioma',
  authors: 'Autoría',
  tags: 'Etiquetas',
  mainTag: 'Etiqueta principal',
  slug: 'Slug',
  somebodyUnknown: 'Persona desconocida',
} as const
