/** Files that bear a claim’s attribution out. */
export const attachments = {
  title: 'Fichiers',
  attach: 'Joindre un fichier',
  attachTo: 'Joindre un fichier à {name}',
  send: 'Envoyer un fichier',
  kind: 'Type',
  picture: 'Image',
  document: 'Document (PDF)',
  alt: 'Ce qu’il montre',
  show: 'Le montrer aux lecteurs avec l’affirmation',
  shown: 'Montré aux lecteurs',
  notShown: 'Non montré aux lecteurs',
  neverShown: 'Les lecteurs ne le voient jamais : il pourrait dire qui a parlé.',
  takeAway: 'Retirer {file}',
  gone: 'Un fichier qui n’est plus dans la médiathèque',
  altTooLong: 'Ce que montre un fichier se dit en {most, number} caractères au plus.',
  altMissing: 'Dites ce que montre le fichier : c’est ce qu’on dit aux lecteurs qui ne le voient pas.',
  noRecordings: 'Un enregistrement ne peut pas être joint. Placez-le dans le texte, avec ce qui y est dit.',
  tooManyFiles: 'Une source a au plus {most, number} fichiers pour une affirmation.',
  fileThereAlready: 'Ce fichier y est déjà joint.',
  fileWouldBetray:
    'Seuls les fichiers d’une source citée ouvertement peuvent être montrés aux lecteurs : tout autre pourrait dire qui elle est.',
  shownFilesWouldBetray:
    'Des fichiers de cette source sont montrés aux lecteurs. Cessez d’abord de les montrer : ils pourraient dire qui elle est.',
} as const
