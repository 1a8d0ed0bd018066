/** Links to a draft: what is wrong with what somebody asked for. */
export const shares = {
  nameMissing: 'Dites pour qui est le lien.',
  nameTooLong: 'Dites pour qui est le lien en {most, number} caractères au plus.',
  spiked: 'Cet article est abandonné. Reprenez-le avant de le montrer à quelqu’un.',
  noRevision: 'Cet article n’a pas de révision {number, number, ::group-off}.',
  tooMany: 'Un article a au plus {most, number} liens valables à la fois. Terminez-en un qui ne sert plus.',
  endedAlready: 'Quelqu’un a déjà terminé ce lien.',
} as const
