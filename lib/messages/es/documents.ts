/** Files of other programs: why one can’t be read, and what of one was left out. */
export const documents = {
  tooLarge: 'Este archivo supera los {most, number} MB. Quite las imágenes o pegue el texto que necesita.',
  damaged: 'Este archivo está dañado o incompleto. Ábralo en su programa, guárdelo de nuevo e inténtelo otra vez.',
  bomb: 'Al descomprimirse, este archivo ocupa mucho más de lo que puede un texto, así que no se abrió. Guárdelo de nuevo en su programa o pegue el texto.',
  tooDeep:
    'Este archivo está más anidado, o es más grande, de lo que puede un texto, así que no se leyó. Pegue el texto que necesita.',
  tooSlow: 'La lectura de este archivo tardaba demasiado y se detuvo. Divídalo o pegue el texto que necesita.',
  tooHeavy: 'Este archivo necesita más memoria de la que puede un texto. Divídalo o pegue el texto que necesita.',
  unreadable: 'No se pudo leer este archivo. Ábralo en su programa y guárdelo como .docx, o pegue el texto.',
  busy: 'Se están leyendo muchos archivos. Espere un minuto e inténtelo de nuevo.',
  yours:
    'Sus otros archivos aún se están leyendo: {most, number} a la vez. Espere a que termine uno e inténtelo de nuevo.',
  password: 'Este archivo está protegido con contraseña. Quítela en su programa y guárdelo de nuevo.',
  oldWord: 'Es un documento de un Word antiguo (.doc). Ábralo en Word o LibreOffice y guárdelo como .docx.',
  noText: 'Es una hoja de cálculo o una presentación, no un texto. Copie lo que necesita y péguelo.',
  pages: 'Es un documento de Pages. Expórtelo como Word (.docx) e importe ese archivo.',
  otherArchive: 'Es un archivo comprimido y no un documento. Descomprímalo e importe los documentos que contiene.',
  noWords: 'No hay palabras en este archivo.',
  pictureOfText:
    'Este PDF contiene imágenes de páginas y no palabras. Reconozca antes sus letras con otro programa, o escriba lo que necesita.',
  askToInsert: '¿Insertar aquí el texto de «{file}»? Deshacer lo quita.',
  readingFile: 'Leyendo «{file}»…',
  suggested:
    'Las palabras de «{file}» son sugerencia suya, seguidas y tal como se leen con sus cambios registrados aceptados. {notes}',
  inserted: 'Se insertó «{file}». {notes}',
  notInserted: 'No se insertó «{file}». {why}',
  oneAtATime:
    'Suelte un solo archivo cada vez en un texto. Varios se convierten en borradores si los suelta en la lista de artículos.',
  notes: {
    pdf: 'Se leyeron las palabras del PDF; sus párrafos y ladillos se dedujeron de su lugar en la página y pueden estar mal.',
    columns: 'Este PDF parece compuesto en columnas: compruebe el orden de sus partes.',
    pictures: 'Imágenes omitidas: {count, number} ({names}).',
    picturesUnnamed: 'Imágenes omitidas: {count, number}.',
    picturesBrought: 'Imágenes camino de la biblioteca, que puede ver en el texto: {count, number}.',
    picturesDrawn:
      'Dibujos omitidos, que ninguna página muestra (EMF, WMF, SVG). Guárdelos como PNG y suéltelos en el texto: {count, number} ({names}).',
    picturesRemote: 'Imágenes que están en otros sitios y no se han descargado: {count, number} ({names}).',
    picturesTaken: 'Imágenes que ya están en la biblioteca y en su lugar en el texto: {count, number}.',
    picturesRefused: 'Imágenes que no están en la pieza: {count, number} ({names}). {why}',
    picturesLate:
      'Imágenes todavía camino de la biblioteca. Póngalas en el texto desde allí: {count, number} ({names}).',
    name: '{name}',
    nameAndMore: '{name},',
    suggestions: 'Cambios registrados que ahora son sugerencias: {count, number} (de {names}).',
    suggestionsUnnamed: 'Cambios registrados que ahora son sugerencias: {count, number}.',
    changesBeyond:
      'Cambios registrados después de los primeros {most, number}, tomados como aceptados: {count, number}.',
    structure: 'Cambios registrados de párrafos, líneas y tablas, tomados como aceptados: {count, number}.',
    comments: 'Comentarios incorporados: {count, number}.',
    commentsLeft: 'Comentarios omitidos: {count, number}. Importe el archivo para incorporarlos.',
    commentsLost: 'Comentarios que no se pudieron incorporar: {count, number}.',
    equations: 'Ecuaciones reducidas a sus signos, que conviene revisar: {count, number}.',
    objects: 'Dibujos, gráficos y archivos incrustados omitidos: {count, number}.',
    contents: 'Índices omitidos: {count, number}.',
    hidden: 'Pasajes ocultos omitidos: {count, number}.',
    formatting: 'Cambios de formato registrados, tomados como aceptados: {count, number}.',
    scripts: 'Scripts omitidos: {count, number}.',
  },
} as const
