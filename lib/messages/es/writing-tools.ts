/** Tools beside the text: find and replace, the outline, counts, how long a headline is. */
export const writingTools = {
  moreTools: 'Más herramientas',
  notFetched: 'Esta herramienta no se pudo cargar: no hay conexión. Pídala de nuevo cuando vuelva.',
  find: 'Buscar',
  replace: 'Buscar y reemplazar',
  outline: 'Esquema',
  fullScreen: 'Pantalla completa',
  fullScreenOn: 'Solo el texto. Escape sale.',
  characters: 'Caracteres especiales',
  signs: 'Ajustar comillas, rayas y espacios',
  signsWhileTyping: 'Ajustarlos al escribir',
  spacesShown: 'Mostrar los espacios de no separación',
  signsSet:
    '{count, plural, one {{count, number} signo ajustado} other {{count, number} signos ajustados}} según el idioma del artículo. Deshacer una vez lo devuelve todo.',
  signsFine: 'Comillas, rayas y espacios están como los pide el idioma del artículo.',
  noBreakSpace: 'Espacio de no separación',
  enDash: 'Semirraya',
  emDash: 'Raya',

  findWords: 'Buscar',
  findNothing: 'No se encuentra',
  findCount: '{count, number} encontrados',
  findAt: '{at, number} de {count, number}',
  findHears: '{at, number} de {count, number}: {around}',
  findHearsClaim: '{at, number} de {count, number}, en una afirmación: {around}',
  findInClaims:
    '{count, plural, one {{count, number} está en una afirmación} other {{count, number} están en afirmaciones}}.',
  findNext: 'Coincidencia siguiente',
  findPrevious: 'Coincidencia anterior',
  findClose: 'Cerrar la búsqueda',
  matchCase: 'Mayúsculas tal como se escriben',
  wholeWords: 'Palabras enteras',
  exactly: 'Espacios, comillas y guiones tal como se escriben',
  replaceWith: 'Reemplazar por',
  replaceOne: 'Reemplazar',
  replaceAll: 'Reemplazar todo',
  replacedAll:
    '{count, plural, one {{count, number} lugar reemplazado} other {{count, number} lugares reemplazados}}. Deshacer una vez lo devuelve todo.',
  replacedInClaims:
    '{count, plural, one {{count, number} estaba en una afirmación} other {{count, number} estaban en afirmaciones}}: un veredicto sobre las palabras anteriores ya no cuenta.',

  outlineClose: 'Cerrar el esquema',
  outlineNoHeadline: 'Aún sin titular',
  outlineNoWords: 'Intertítulo sin palabras',
  outlineEmpty: 'Aquí aparecen los intertítulos. Escriba ## y un espacio al comienzo de un párrafo.',

  countsNone: 'Aún sin palabras',
  counts:
    '{words, plural, one {{words, number} palabra} other {{words, number} palabras}} · {characters, plural, one {{characters, number} carácter} other {{characters, number} caracteres}}, {withoutSpaces, number} sin espacios · {minutes, number} min',
  countsSelected: 'Selección: {counts}',
  headlineLength: 'Titular: {length, number} caracteres, mejor {least, number}–{most, number}',
  standfirstLength: 'Entradilla: {length, number} caracteres, mejor {least, number}–{most, number}',
  lengthShort: 'corto',
  lengthFits: 'adecuado',
  lengthLong: 'largo',
  cutInSearch: 'los buscadores lo cortan tras {most, number}',
  cutOnCards: 'las tarjetas de redes sociales lo cortan tras {most, number}',
}
