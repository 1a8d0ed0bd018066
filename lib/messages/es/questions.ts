/** Questions about a piece. */
export const questions = {
  textMissing: 'Escribe primero la pregunta.',
  textTooLong: 'Una pregunta tiene como máximo {most, number} caracteres.',
  answerTooLong: 'Una respuesta tiene como máximo {most, number} caracteres.',
  noSuchClaim: 'Esa afirmación no está en este artículo.',
  resolvedAlready: 'Alguien ya resolvió esta pregunta.',
} as const
