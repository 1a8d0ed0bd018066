/** Who and what the newsroom leans on. */
export const sources = {
  notThere: 'Cette source n’existe pas.',
  nameMissing: 'Donnez un nom à la source.',
  nameTooLong: 'Un nom a au plus {most, number} caractères.',
  addressForm: 'Une adresse commence par https:// ou http://.',
  addressTooLong: 'Une adresse a au plus {most, number} caractères.',
  kindMissing: 'Dites de quel type de source il s’agit.',
  descriptionTooLong: 'Au plus {most, number} caractères, s’il vous plaît.',
  thereAlready: 'Il y a déjà {sources}. Choisissez cette source, ou dites que c’en est une autre.',
  named: '« {name} » ({kind})',
  kind: {
    person: 'personne',
    organisation: 'organisation',
    outlet: 'média',
    document: 'document',
    dataset: 'jeu de données',
    event: 'événement',
    social_post: 'publication sociale',
  },
} as const
