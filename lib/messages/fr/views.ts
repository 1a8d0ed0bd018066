/** Why a view can’t be kept so. */
export const views = {
  nameMissing: 'Donnez un nom à la vue.',
  nameTooLong: 'Un nom compte au plus {most, number} caractères.',
  nameTaken: 'Vous avez déjà une vue de ce nom. Choisissez-en un autre.',
  tooMany: 'Vous avez {most, number} vues. Supprimez-en une dont vous n’avez plus besoin.',
  noSuchFilter: 'Cette page n’a pas ce filtre. Rouvrez-la, puis enregistrez la vue.',
} as const
