/** Who and what the newsroom leans on. */
export const sources = {
  notThere: 'Esa fuente no existe.',
  nameMissing: 'Ponle un nombre a la fuente.',
  nameTooLong: 'Un nombre tiene como máximo {most, number} caracteres.',
  addressForm: 'Una dirección empieza por https:// o http://.',
  addressTooLong: 'Una dirección tiene como máximo {most, number} caracteres.',
  kindMissing: 'Di de qué tipo es la fuente.',
  descriptionTooLong: 'Como máximo {most, number} caracteres, por favor.',
  thereAlready: 'Ya está en la lista: {sources}. Elige esa fuente, o di que esta es otra.',
  named: '«{name}» ({kind})',
  kind: {
    person: 'persona',
    organisation: 'organización',
    outlet: 'medio de comunicación',
    document: 'documento',
    dataset: 'datos',
    event: 'acontecimiento',
    social_post: 'mensaje en redes sociales',
  },
} as const
