/** Comments on a draft. */
export const comments = {
  textMissing: 'Escriba primero el comentario.',
  textTooLong: 'Un comentario tiene como máximo {most, number} caracteres.',
  tooManyMentions: 'Un comentario menciona como máximo a {most, number} personas.',
  quoteMissing: 'Seleccione las palabras de las que trata el comentario.',
  quoteTooLong: 'Seleccione menos palabras: un comentario trata como máximo de {most, number} caracteres.',
  tooManyThreads: 'Esta pieza tiene {most, number} comentarios y no puede tener más. Borre algunos ya resueltos.',
  tooMany: 'Esta pieza tiene {most, number} comentarios en total y no puede tener más. Borre hilos ya resueltos.',
  tooFast: 'Comenta más rápido de lo que nadie puede leer. Espere un momento e inténtelo de nuevo.',
  threadFull: 'Este hilo tiene {most, number} comentarios y no puede tener más. Empiece otro.',
  mentionNotHere: 'Una de las personas mencionadas no puede ver esta pieza. Quite el nombre o pida antes el acceso.',
  resolvedAlready: 'Alguien ya ha resuelto este hilo.',
  openAlready: 'Alguien ya ha reabierto este hilo.',
} as const
