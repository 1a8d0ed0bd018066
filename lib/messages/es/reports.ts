/** Reports of readers: what is wrong with a decision about one. */
export const reports = {
  notThere: 'No hay tal aviso en su sección.',
  decidedAlready: 'Alguien ya decidió sobre este aviso. Vuelva a cargar la página para ver qué.',
  answerMissing: 'Escriba qué se le dice al lector.',
  answerTooLong: 'Al lector se le dicen como máximo {most, number} caracteres.',
} as const
