/** Output of the command line: `npm run import`, `npm run seed`. */
export const commands = {
  importUsage:
    'Di qué archivos y en nombre de quién: `npm run import -- ARCHIVO… --as name@newsroom.example`. Con --yes no se pregunta nada; --language fr indica el idioma cuando las palabras no lo dejan ver.',
  wrongUsage: '{why} {usage}',
  nobodyToAsk: 'Aquí no hay a quién preguntar. Añade --yes para crear los borradores tal como se muestran.',
  makeThisDraft: '¿Crear este borrador? [s/N]',
  yes: 's sí si',
  mayMakeNoDrafts: '{name} no puede crear borradores.',
  noSuchPerson: 'Nadie que trabaje aquí tiene la dirección {email}.',
  made: 'Creado: {path}',
  leftOut: 'No se creó.',
  refused: 'Rechazado: {why}',
  noSuchFile: 'Ese archivo no existe.',
  isFolder: 'Es una carpeta. Nombra los archivos que contiene.',
  fileNotYours: 'No tienes permiso para leer este archivo.',
  fileUnreadable: 'Este archivo no se puede leer ({why}).',
  languageUnknown: 'Las palabras no dejan ver el idioma. Indícalo con --language, por ejemplo --language fr.',
  embargoUnclear:
    'Las palabras de este texto no dejan ver cuándo acaba su embargo. Tráelo por la página Importar y fija allí el final.',

  shown: {
    headline: 'Titular',
    standfirst: 'Entradilla',
    byline: 'Firma',
    date: 'Fecha',
    dateFound: '{date} («{words}»)',
    dateline: 'Data',
    embargo: 'Embargo',
    language: 'Idioma',
    text: 'Texto',
    textFound:
      '{paragraphs, plural, one {# párrafo} other {# párrafos}}, {subheads, plural, one {# intertítulo} other {# intertítulos}}',
    sources: 'Fuentes',
    sourceKnown: '{name} ({kind}, conocida)',
    sourceNew: '{name} ({kind}, nueva)',
    sourceNewNot: '{name} ({kind}, nueva; no es {others})',
    or: '{some} o {another}',
    quoted: '«{words}»',
    tags: 'Etiquetas',
    notTagged: 'Sin etiquetar',
    tag: '{name} ({kind})',
  },

  articlesMade: '{done, number} de {count, number} artículos',
  articlesMadeIn: '{count, plural, one {# artículo} other {# artículos}} en {seconds, number} s.',
  seedUsage:
    'Di qué cargar: `npm run seed -- --demo` (la redacción de demostración) o `npm run seed -- --archive 100000` (esa cantidad de artículos publicados).',
  archiveThere: 'Ya hay una hemeroteca en esta base de datos. Vacía la carpeta de datos o usa otra base de datos.',
  archiveSize: 'Una hemeroteca tiene entre 1 y {most, number} artículos.',
} as const
