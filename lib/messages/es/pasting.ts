/** Lo que se dice al pegar texto. */
export const pasting = {
  pictures: '{count, plural, one {{count, number} imagen} other {{count, number} imágenes}}',
  recordings: '{count, plural, one {{count, number} vídeo o sonido} other {{count, number} vídeos y sonidos}}',
  embeds: '{count, plural, one {{count, number} elemento incrustado} other {{count, number} elementos incrustados}}',
  drawings: '{count, plural, one {{count, number} dibujo} other {{count, number} dibujos}}',
  formulas: '{count, plural, one {{count, number} fórmula} other {{count, number} fórmulas}}',
  comments: '{count, plural, one {{count, number} comentario} other {{count, number} comentarios}}',
  deletions: '{count, plural, one {{count, number} pasaje tachado} other {{count, number} pasajes tachados}}',
  suggestions: '{count, plural, one {{count, number} pasaje sugerido} other {{count, number} pasajes sugeridos}}',
  fields: '{count, plural, one {{count, number} campo de formulario} other {{count, number} campos de formulario}}',
  menus: '{count, plural, one {{count, number} menú de página} other {{count, number} menús de página}}',
  links:
    '{count, plural, one {{count, number} enlace que desde aquí no lleva a ningún sitio} other {{count, number} enlaces que desde aquí no llevan a ningún sitio}}',
  leftOut: 'Se {count, plural, one {dejó} other {dejaron}} fuera: {what}.',
  nestedTables:
    '{count, plural, one {{count, number} tabla dentro de otra se convirtió en líneas de su celda.} other {{count, number} tablas dentro de otras se convirtieron en líneas de sus celdas.}}',
  largeTables:
    '{count, plural, one {{count, number} tabla era demasiado grande y se convirtió en párrafos.} other {{count, number} tablas eran demasiado grandes y se convirtieron en párrafos.}}',
  tooMuch: 'Había demasiado formato para leerlo: las palabras entraron sin él.',
  notFetched:
    'Lo pegado tiene formato y no se pudo cargar lo que lo lee: no hay conexión. No se pegó nada. Pegue solo las palabras con Mayús, o péguelo de nuevo cuando vuelva.',
  tooLong:
    'Es demasiado largo para pegarlo: {length, number} caracteres, y un texto tiene como máximo {most, number}. No se pegó nada. Pegue una parte.',
  markdown: 'Leído como Markdown. Al deshacer queda como se escribió.',
  dismiss: 'Cerrar esta nota',
  wire: 'Parece un texto de agencia: ¿quitar {parts}?',
  wireDate: 'fecha',
  wireDateline: 'data',
  wireByline: 'firma',
  wireTakeOut: 'Quitar',
  wireTaken: 'Quitado. Al deshacer vuelve.',
} as const
