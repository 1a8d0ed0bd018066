/** Claims and who stands behind them. */
export const claims = {
  publicLabelTooLong: 'Lo que lee el público tiene como máximo {most, number, ::group-off} caracteres.',
  locatorTooLong: 'Un lugar dentro de la fuente tiene como máximo {most, number, ::group-off} caracteres.',
  excerptTooLong: 'Un extracto tiene como máximo {most, number, ::group-off} caracteres.',
  howTooLong: 'La explicación de cómo se comprobó tiene como máximo {most, number, ::group-off} caracteres.',
  sourceMissing: 'Di qué fuente es.',
  labelMissing: 'Di qué lee el público en lugar del nombre, por ejemplo «un alto cargo».',
  noWords: 'Una afirmación lleva palabras.',
  tooLong: 'Es demasiado largo para una sola afirmación. Marca menos.',
  notThere: 'Esa afirmación no existe.',
  howMissing: 'Di cómo lo sabes.',
  sourceThereAlready: 'Esta fuente ya está en la afirmación.',
  stanceThereAlready: 'Esta fuente ya está en la afirmación con esa postura.',
} as const
