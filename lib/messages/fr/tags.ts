/** Tags. */
export const tags = {
  notThere: 'Ce mot-clé n’existe pas.',
  nameMissing: 'Donnez un nom au mot-clé.',
  nameTooLong: 'Un mot-clé a au plus {most, number} caractères.',
  nameCharacters: 'Un nom contient des lettres ou des chiffres.',
  kindMissing: 'Dites ce que nomme le mot-clé.',
  descriptionTooLong: 'Au plus {most, number} caractères, s’il vous plaît.',
  tooManyAliases: 'Au plus {most, number} autres noms.',
  aliasesFull: 'Un mot-clé a au plus {most, number} autres noms.',
  noSuchAlias: 'Ce nom n’existe pas.',
  partOfThis: '« {name} » fait lui-même partie de ce mot-clé. Choisissez-en un autre.',
  nameTaken: '« {name} » désigne déjà le mot-clé « {tag} » ({kind}).',
  kind: { topic: 'thème', person: 'personne', place: 'lieu', organisation: 'organisation', event: 'événement' },
} as const
