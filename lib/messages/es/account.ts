/** A person's own page: the language of the newsroom, sessions, password. */
export const account = {
  title: 'Cuenta',
  thisIsYou: 'Eres tú. Tu rol, tus secciones y tu acceso los cambia otra persona de administración.',
  language: 'Idioma de la redacción',
  languageHint:
    'Para los menús, los avisos y los correos que recibes. Lo que escribes y lo que ve el público tiene su propio idioma.',
  languageOfNewsroom: 'El de la redacción: {language}',
  languageDraft: '{language} (borrador: aún sin leer por una persona nativa)',
  saveLanguage: 'Guardar el idioma',
} as const
