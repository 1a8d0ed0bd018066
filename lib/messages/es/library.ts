/** What becomes of files of the library: where they are used. */
export const library = {
  usedIn: 'Se usa en',
  usedNowhere: 'Ningún artículo lo usa.',
  use: 'Uso',
  useIs: {
    used: 'En algún artículo',
    unused: 'En ningún artículo',
  },
  pieces: '{count, plural, one {en # artículo} many {en # de artículos} other {en # artículos}}',
  othersUse:
    '{count, plural, one {Y # artículo más, que no puede abrir o que no cabe aquí.} many {Y # de artículos más, que no puede abrir o que no caben aquí.} other {Y # artículos más, que no puede abrir o que no caben aquí.}}',
  useAt: {
    draft: 'en el borrador',
    submitted: 'en lo que se envió a revisión',
    live: 'en su página publicada',
  },
} as const
