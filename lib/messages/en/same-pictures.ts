/** Files of the library that are one picture. */
export const samePictures = {
  title: 'The same picture',
  hint: 'Somebody said that these files and this one are one picture. All of them stay.',
  link: 'The same picture',
  linkNamed: '“{name}” is the same picture',
  part: 'Another picture after all',
  partNamed: '“{name}” is another picture after all',
  trashed: 'in the trash',
  differs: 'Says otherwise: {fields}.',
  same: 'Credit, copyright, licence and the last day are the same.',
  picturesAlone: 'Only two pictures can be one picture.',
} as const
