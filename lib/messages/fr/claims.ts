/** Claims and who stands behind them. */
export const claims = {
  publicLabelTooLong: 'Ce que lit le public a au plus {most, number, ::group-off} caractères.',
  locatorTooLong: 'Un endroit dans la source a au plus {most, number, ::group-off} caractères.',
  excerptTooLong: 'Un extrait a au plus {most, number, ::group-off} caractères.',
  howTooLong: 'Le récit de la vérification a au plus {most, number, ::group-off} caractères.',
  sourceMissing: 'Dites de quelle source il s’agit.',
  labelMissing: 'Écrivez ce que le public lira à la place du nom, par exemple « un haut responsable ».',
  noWords: 'Une affirmation contient des mots.',
  tooLong: 'C’est trop long pour une seule affirmation. Marquez moins de texte.',
  notThere: 'Cette affirmation n’existe pas.',
  howMissing: 'Dites comment vous le savez.',
  sourceThereAlready: 'Cette source figure déjà sous l’affirmation.',
  stanceThereAlready: 'Cette source figure déjà sous l’affirmation avec cette position.',
} as const
