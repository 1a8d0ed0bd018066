/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'Un artículo necesita una sección antes de llegar al público. Elige una.',
  addressHeld: '«{headline}» ya está en esta dirección. Dale otra a este artículo.',
  fileNotPublic:
    '«{file}» no se pudo hacer público: el lugar donde se guardan los archivos no responde. No salió nada. Vuelve a intentarlo en unos minutos.',
  fileGone:
    '«{file}» ya no está donde se guardan los archivos. No salió nada. Súbelo de nuevo y vuelve a ponerlo en el texto.',
} as const
