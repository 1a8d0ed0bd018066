/** What becomes of files of the library: where they are used, how they go, and what takes their place. */
export const library = {
  usedIn: 'Se usa en',
  counted:
    'Sus derechos permiten mostrarlo en {most, plural, one {# artículo} many {# de artículos} other {# artículos}}. {shown, plural, =0 {Todavía ninguno lo muestra.} one {# lo muestra o está a punto de hacerlo.} many {# lo muestran o están a punto de hacerlo.} other {# lo muestran o están a punto de hacerlo.}}',
  usedNowhere: 'Ningún artículo lo usa.',
  use: 'Uso',
  useIs: {
    used: 'En algún artículo',
    unused: 'En ninguna parte',
    trash: 'En la papelera',
  },
  pieces: '{count, plural, one {en # artículo} many {en # de artículos} other {en # artículos}}',
  files: '{count, plural, one {en # archivo} many {en # de archivos} other {en # archivos}}',
  othersUse:
    '{count, plural, one {Y # artículo más, que no puede abrir o que no cabe aquí.} many {Y # de artículos más, que no puede abrir o que no caben aquí.} other {Y # artículos más, que no puede abrir o que no caben aquí.}}',
  useAt: {
    draft: 'en el borrador',
    submitted: 'en lo que se envió a revisión',
    live: 'en su página publicada',
  },

  throwAway: 'Mover a la papelera',
  throwAwayAsk: '¿Mover este archivo a la papelera?',
  throwAwayText:
    'Ninguna lista lo ofrece ya. Durante {days, number} días se puede recuperar; después desaparece para siempre, con todo lo que se hizo de él.',
  inTrash: 'Este archivo está en la papelera.',
  thrownBy: 'Lo tiró {name}.',
  goes: 'Desaparece para siempre:',
  haveBack: 'Recuperar',
  notDone: 'No se ha hecho',
  sweep: 'Limpiar',
  sweepAsk: '¿Mover {count, plural, one {# archivo} many {# de archivos} other {# archivos}} a la papelera?',
  sweepText:
    'Ningún artículo los usa y cada uno lleva más de {days, number} días en la biblioteca. Juntos ocupan {megabytes, number} MB. Durante {kept, number} días se pueden recuperar.',
  sweepNothing: 'No hay nada que limpiar: lo que ningún artículo usa no tiene más de {days, number} días.',
  thrown:
    '{count, plural, one {# archivo está en la papelera.} many {# de archivos están en la papelera.} other {# archivos están en la papelera.}}',
  undo: 'Deshacer',
  undone: '{count, plural, one {# archivo ha vuelto.} many {# de archivos han vuelto.} other {# archivos han vuelto.}}',
  stillUsed:
    'Este archivo se usa en {count, plural, one {# artículo} many {# de artículos} other {# artículos}}: {pieces}. Quítelo antes de ahí.',
  stillUsedUnseen:
    'Este archivo se usa en {count, plural, one {# artículo que no puede abrir. Pida a un editor de su sección que lo quite antes.} many {# de artículos que no puede abrir. Pida a un editor de sus secciones que lo quite antes.} other {# artículos que no puede abrir. Pida a un editor de sus secciones que lo quite antes.}}',
  noneSelected: 'Seleccione antes un archivo.',
  tooManySelected: 'Como máximo {most, number} archivos a la vez, por favor.',

  replace: 'Sustituir',
  replaceAsk: 'Sustituir esta imagen',
  replaceText:
    '{count, plural, =0 {Las palabras, los derechos y los recortes se quedan. Todo lo que muestra este archivo muestra su nuevo estado.} one {Las palabras, los derechos y los recortes se quedan. # página publicada muestra el nuevo estado al instante, sin revisión: donde un artículo está aprobado o publicado, ha de ser la misma imagen, retocada, más grande o con un corte algo distinto.} many {Las palabras, los derechos y los recortes se quedan. # de páginas publicadas muestran el nuevo estado al instante, sin revisión: donde un artículo está aprobado o publicado, ha de ser la misma imagen, retocada, más grande o con un corte algo distinto.} other {Las palabras, los derechos y los recortes se quedan. # páginas publicadas muestran el nuevo estado al instante, sin revisión: donde un artículo está aprobado o publicado, ha de ser la misma imagen, retocada, más grande o con un corte algo distinto.}}',
  close: 'Cerrar',
  replaceBy: 'El nuevo estado',
  replaced:
    '{count, plural, =0 {Sustituida.} one {Sustituida, en # página publicada.} many {Sustituida, en # de páginas publicadas.} other {Sustituida, en # páginas publicadas.}}',
  replaceAnother: 'Elegir otra imagen',
  replaceLeft:
    'No se ha sustituido nada: se cerró antes de que la imagen estuviera lista. Lo que se había enviado entero está en la biblioteca como archivo propio.',
  replacementStays: 'Lo que ha enviado está en la biblioteca como archivo propio.',
  replacements: 'Sustituida',
  onPages:
    '{count, plural, =0 {en ninguna página publicada} one {en # página publicada} many {en # de páginas publicadas} other {en # páginas publicadas}}',
  sameBytes: 'Es la misma imagen, byte a byte. Elija su nuevo estado.',
  picturesAlone: 'Solo se puede sustituir una imagen, y solo por una imagen. Envíe esto como archivo propio.',
  replacementUsed:
    'La imagen que ha enviado ya se usa en un artículo, así que sigue siendo un archivo propio. Muestre esa en sus artículos.',
  replacementStood:
    '«{file}» ya estaba en la biblioteca antes de que la enviara, con lo que allí se dice de ella, así que sigue siendo un archivo propio. Muestre esa en sus artículos.',
  replacementDiffers:
    'Esta muestra otra cosa, y la imagen está en un artículo aprobado o publicado. Ponga la nueva imagen en el propio artículo: así se revisa.',
  replacementNotMade: 'No se han podido hacer los tamaños de la nueva imagen. Envíela de nuevo desde su origen.',

  rightsEnd: 'Derechos que terminan en páginas publicadas',
  rightsHaveEnded: 'Derechos que han terminado en páginas publicadas',
  rightsMore: '{count, plural, one {Y # más.} many {Y # de más.} other {Y # más.}}',
  rightsEnded:
    '{days, plural, one {terminaron hace # día} many {terminaron hace # de días} other {terminaron hace # días}}',
  rightsLeft:
    '{days, plural, =0 {hoy es el último día} one {queda # día} many {quedan # de días} other {quedan # días}}',
  keptWith: 'Guardado con:',
  stillKept: 'Este archivo está guardado con una fuente: {sources}. Quítelo primero de allí.',
  snapshotDiffers:
    'Esta muestra otra cosa, y la imagen está guardada con una fuente tal como era entonces. Envíe la nueva como archivo aparte y guárdela también allí.',
} as const
