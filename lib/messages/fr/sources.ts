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
  snapshotMissing: 'Choisissez d’abord un document ou une image de la médiathèque.',
  snapshotDay: 'Donnez le jour où le document disait cela, comme 2027-03-01.',
  snapshotAhead: 'Ce jour n’est pas encore venu. Donnez le jour où le document disait cela.',
  snapshotForm:
    'Avec une source, on garde un document ou une image. Un enregistrement se trouve dans l’article qui le montre.',
  snapshotThere: 'Ce fichier est déjà gardé avec cette source.',
  snapshotsFull:
    '{most, number} fichiers sont gardés avec cette source, il ne peut y en avoir plus. Retirez ceux qui ne servent pas.',
  snapshotGone: 'Ce document n’est plus gardé avec la source.',
} as const
