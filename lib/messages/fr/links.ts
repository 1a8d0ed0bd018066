/** One-time links: into the newsroom, to a new password, to the first set-up. */
export const links = {
  hereAlready: '{name} a cette adresse et fait déjà partie de la rédaction.',
  ownPassword: 'Changez votre propre mot de passe sur la page de votre compte.',
  reactivateFirst: 'Réactivez d’abord cette personne.',
  gone: 'Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau.',
  notWhole: 'Ce lien est incomplet. Copiez-le en entier dans la barre d’adresse.',
} as const
