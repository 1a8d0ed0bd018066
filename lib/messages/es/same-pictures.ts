/** Files of the library that are one picture. */
export const samePictures = {
  title: 'La misma imagen',
  hint: 'Alguien dijo que estos archivos y este son una sola imagen. Todos se quedan.',
  link: 'La misma imagen',
  linkNamed: '«{name}» es la misma imagen',
  part: 'Al final, otra imagen',
  partNamed: '«{name}» es al final otra imagen',
  trashed: 'en la papelera',
  differs: 'Dice otra cosa: {fields}.',
  same: 'El crédito, los derechos, la licencia y el último día son iguales.',
  picturesAlone: 'Solo dos imágenes pueden ser una misma imagen.',
} as const
