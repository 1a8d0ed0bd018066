/** Why something can’t be planned so. */
export const planning = {
  titleMissing: 'Donnez-lui un titre provisoire.',
  titleTooLong: 'Un titre provisoire compte au plus {most, number} caractères.',
  noSuchPerson: 'Choisissez quelqu’un qui travaille ici.',
  notesAreNoComment: 'Ces notes mentionnent trop de personnes pour devenir un commentaire. Nommez-en moins.',
  changedMeanwhile:
    'Quelqu’un d’autre a modifié cette idée entre-temps. Copiez ce que vous avez écrit, rouvrez-la et ajoutez-le.',
  isDraft: 'Cette idée est devenue un brouillon. Continuez là-bas.',
} as const
