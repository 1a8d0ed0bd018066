/** Why something can’t be planned so. */
export const planning = {
  titleMissing: 'Ponle un título provisional.',
  titleTooLong: 'Un título provisional tiene como máximo {most, number} caracteres.',
  noSuchPerson: 'Elige a alguien que trabaje aquí.',
  notesAreNoComment: 'Estas notas mencionan a demasiadas personas para convertirse en un comentario. Nombra a menos.',
  changedMeanwhile: 'Otra persona cambió esta idea entretanto. Copia lo que escribiste, ábrela de nuevo y ponlo allí.',
  isDraft: 'Esta idea ya es un borrador. Sigue allí.',
} as const
