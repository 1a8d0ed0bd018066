/** Tags. */
export const tags = {
  notThere: 'Esa etiqueta no existe.',
  nameMissing: 'Ponle un nombre a la etiqueta.',
  nameTooLong: 'Una etiqueta tiene como máximo {most, number} caracteres.',
  nameCharacters: 'Un nombre lleva letras o cifras.',
  kindMissing: 'Di qué nombra la etiqueta.',
  descriptionTooLong: 'Como máximo {most, number} caracteres, por favor.',
  tooManyAliases: 'Como máximo, {most, number} nombres más.',
  aliasesFull: 'Una etiqueta tiene como máximo {most, number} nombres más.',
  noSuchAlias: 'Ese nombre no existe.',
  partOfThis: '«{name}» ya es parte de esta etiqueta. Elige otra.',
  nameTaken: '«{name}» ya es la etiqueta «{tag}» ({kind}).',
  kind: {
    topic: 'tema',
    person: 'persona',
    place: 'lugar',
    organisation: 'organización',
    event: 'acontecimiento',
  },
} as const
