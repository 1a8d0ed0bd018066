/** Files of the library that are one picture. */
export const samePictures = {
  title: 'La même image',
  hint: 'Quelqu’un a dit que ces fichiers et celui-ci sont une seule image. Tous restent.',
  link: 'La même image',
  linkNamed: '« {name} » est la même image',
  part: 'Finalement une autre image',
  partNamed: '« {name} » est finalement une autre image',
  trashed: 'dans la corbeille',
  differs: 'Dit autre chose : {fields}.',
  same: 'Crédit, copyright, licence et dernier jour sont les mêmes.',
  picturesAlone: 'Seules deux images peuvent être une même image.',
} as const
