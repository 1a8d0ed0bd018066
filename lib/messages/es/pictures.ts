/** Pictures in the text of a piece. */
export const pictures = {
  title: 'Imagen',
  search: 'Buscar una imagen',
  searchHint: 'Por nombre, pie, crédito, personas o lugar. Las más recientes van primero.',
  found:
    '{count, plural, one {# imagen. La flecha hacia abajo lleva a ella.} many {# imágenes. La flecha hacia abajo lleva a ellas.} other {# imágenes. La flecha hacia abajo lleva a ellas.}}',
  none: 'Ninguna imagen de la biblioteca coincide.',
  choices: 'Imágenes',
  alt: 'Texto alternativo',
  altHint: 'Lo que muestra la imagen, para quien no la ve. Sin él no sale la pieza.',
  decorative: 'Decorativa: no dice nada que no diga el texto',
  caption: 'Pie',
  captionHint: 'Va debajo de la imagen en esta pieza.',
  placement: 'Lugar',
  placements: { text: 'En el texto', side: 'Al lado del texto', wide: 'Ancha', full: 'A todo el ancho' },
  credit: 'Crédito: {credit}',
  noCredit: 'Todavía no lleva crédito. Di en la biblioteca de quién es.',
  put: 'Ponerla en el texto',
  save: 'Guardar la imagen',
  moveUp: 'Subir la imagen seleccionada',
  moveDown: 'Bajar la imagen seleccionada',
  moved: { up: 'La imagen está un bloque más arriba.', down: 'La imagen está un bloque más abajo.' },
  arrived: '{file} está en el texto. Con Intro se dice qué muestra.',
  onItsWay: '{file} va camino de la biblioteca. Sigue escribiendo.',
  notSent: '{file} no está en la biblioteca. {why}',
  again: 'Intentar de nuevo',
  takeOut: 'Quitar',
  againNamed: 'Intentar de nuevo: {file}',
  takeOutNamed: 'Quitar {file}',
  leftOut:
    '{count, plural, one {Un archivo que no es una imagen se ha dejado fuera. Suéltalo por separado.} many {# archivos que no son imágenes se han dejado fuera. Suelta cada uno por separado.} other {# archivos que no son imágenes se han dejado fuera. Suelta cada uno por separado.}}',
  leave: 'Hay imágenes que todavía van camino del texto. ¿Salir y perderlas?',
  onTheWay:
    '{count, plural, one {Una imagen no ha llegado todavía. Espérala o quítala.} many {# imágenes no han llegado todavía. Espéralas o quítalas.} other {# imágenes no han llegado todavía. Espéralas o quítalas.}}',
  atTheEnd: 'La imagen no puede ir más allá.',
  notWhileSuggesting:
    'Una imagen no se puede sugerir. Deja de sugerir para ponerla, o di en un comentario dónde debería ir.',
} as const
