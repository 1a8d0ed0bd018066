/** House style beside and in the text that is written. */
export const stylePanel = {
  show: 'Subrayar en el texto',
  waiting: 'Buscando …',
  none: 'No hay nada de lo que hable el libro de estilo.',
  noRules: 'No hay reglas para textos en este idioma.',
  unreachable:
    'No se puede mirar el libro de estilo ahora. El texto no se ve afectado; vuelva a cargar la página más tarde.',
  walk: '<key>F8</key> lleva al siguiente, <key>Mayús+F8</key> al anterior.',
  toWords: '«{words}»: a estas palabras del texto',
  box: 'Libro de estilo',
  keys: '<key>Alt+Intro</key> escribe la primera. <key>Alt+F8</key> lleva aquí, <key>Esc</key> de vuelta.',
  keysWithout: '<key>Alt+F8</key> lleva aquí, <key>Esc</key> de vuelta.',
  write: '<hidden>En lugar de «{words}»: </hidden><suggestion></suggestion>',
  ignore: 'Dejarlo<hidden>, «{words}», en este borrador</hidden>',
  more: '{count, plural, one {Una más abajo.} many {# más abajo.} other {# más abajo.}}',
  ignored: '{count, plural, one {# se deja como está.} many {# se dejan como están.} other {# se dejan como están.}}',
  showAgain: 'Mostrar de nuevo',
  rules: 'Las reglas',
  spoken: '«{words}». {explanation}',
  spokenWith: '«{words}». {explanation} Alt Intro escribe: {suggestion}',
} as const
