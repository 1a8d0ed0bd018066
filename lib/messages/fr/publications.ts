/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'Il faut à l’article un service avant sa parution.',
  addressHeld: '« {headline} » est déjà à cette adresse. Donnez-en une autre à cet article.',
  fileNotPublic:
    '« {file} » n’a pas pu être rendu public : l’endroit où sont gardés les fichiers ne répond pas. Rien n’est paru. Réessayez dans quelques minutes.',
  fileGone:
    '« {file} » n’est plus à l’endroit où sont gardés les fichiers. Rien n’est paru. Envoyez-le de nouveau et remettez-le dans le texte.',
} as const
