/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'Il faut à l’article un service avant sa parution.',
  addressHeld: '« {headline} » est déjà à cette adresse. Donnez-en une autre à cet article.',
} as const
