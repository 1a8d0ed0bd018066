/** Files of the library selected, and changed together. */
export const bulkEdits = {
  view: 'Vista',
  grid: 'Cuadrícula',
  list: 'Lista',
  hint: 'Las flechas recorren los archivos, Espacio selecciona uno, Mayús con una flecha selecciona más, Escape los suelta.',
  select: 'Seleccionar {name}',
  selection: 'Selección',
  selected:
    '{count, plural, =0 {Nada seleccionado} one {# archivo seleccionado} many {# de archivos seleccionados} other {# archivos seleccionados}}',
  elsewhere:
    '{count, plural, one {# de ellos está en otra página} many {# de ellos están en otras páginas} other {# de ellos están en otras páginas}}',
  all: 'Seleccionar todo en esta página',
  none: 'Soltar',
  keySelect: 'Seleccionar un archivo, o soltarlo',
  keyMore: 'Ampliar la selección desde aquí',
  keyAll: 'Seleccionar todo en la página',
  keyNone: 'Soltar lo seleccionado',

  change: 'Cambiar juntos',
  title: 'Cambiar {count, plural, one {# archivo} many {# de archivos} other {# archivos}}',
  text: 'Lo que marque queda puesto en todos, vacío donde lo deje vacío. El texto alternativo se escribe para cada imagen por separado.',
  addTags: 'Etiquetas que reciben',
  removeTags: 'Etiquetas que pierden',
  addPeople: 'Personas que reciben',
  removePeople: 'Personas que pierden',
  see: 'Ver qué cambia',
  preview:
    '{count, plural, =0 {No se cambia ningún archivo.} one {Se cambia # archivo.} many {Se cambian # de archivos.} other {Se cambian # archivos.}}',
  same: '{count, plural, one {# archivo ya dice todo eso.} many {# de archivos ya dicen todo eso.} other {# archivos ya dicen todo eso.}}',
  approvals:
    '{count, plural, one {# artículo pierde su aprobación, porque a sus lectores se les diría algo distinto de lo aprobado.} many {# de artículos pierden su aprobación, porque a sus lectores se les diría algo distinto de lo aprobado.} other {# artículos pierden su aprobación, porque a sus lectores se les diría algo distinto de lo aprobado.}}',
  back: 'Volver',
  make: 'Cambiar {count, plural, one {# archivo} many {# de archivos} other {# archivos}}',
  undone:
    '{count, plural, one {# archivo dice de nuevo lo que decía antes.} many {# de archivos dicen de nuevo lo que decían antes.} other {# archivos dicen de nuevo lo que decían antes.}}',
  leftTitle:
    '{count, plural, one {# archivo se queda como está} many {# de archivos se quedan como están} other {# archivos se quedan como están}}',
  left: '{why, select, notYours {«{name}» lo envió otra persona. Quien lo envió, los editores y los jefes de redacción pueden cambiarlo.} changedMeanwhile {«{name}» lo ha cambiado alguien mientras tanto. Mírelo y selecciónelo de nuevo.} used {«{name}» se usa en un artículo. Quítelo antes de ahí.} kept {«{name}» está guardado con una fuente. Quítelo antes de ahí.} tooMany {«{name}» tendría más etiquetas o personas de las que caben en un archivo. Quite antes algunas.} other {Un archivo ya no está en la biblioteca.}}',
  more: '{count, plural, one {Y # más.} many {Y # más.} other {Y # más.}}',
  nothingToChange: 'Marque lo que ha de cambiar, o nombre etiquetas o personas.',
  allSame: 'Todos estos archivos ya dicen eso, así que no se ha cambiado nada.',
  nothingToUndo: 'Esto ya no se puede deshacer: ya se hizo, o tiene más de un día. Cambie los archivos de nuevo.',
  trashText:
    'Ninguna lista los ofrece ya; lo que usa un artículo se queda. Durante {days, number} días se pueden recuperar; después desaparecen para siempre, con todo lo que se hizo de ellos.',
  haveBack: 'Recuperarlos',
  barred:
    '{count, plural, one {# artículo muestra a los lectores uno de estos archivos. No podrás aprobarlo: tendrá que hacerlo otra persona.} many {# artículos muestran a los lectores uno de estos archivos. No podrás aprobarlos: tendrá que hacerlo otra persona.} other {# artículos muestran a los lectores uno de estos archivos. No podrás aprobarlos: tendrá que hacerlo otra persona.}}',
  recent: 'Tus cambios del último día',
  recentOne: '{count, plural, one {# archivo cambiado} many {# archivos cambiados} other {# archivos cambiados}}',
  recentUndo:
    'Deshacer: {count, plural, one {# archivo cambiado} many {# archivos cambiados} other {# archivos cambiados}}',
} as const
