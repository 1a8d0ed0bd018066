/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'Un artículo necesita una sección antes de llegar al público. Elige una.',
  addressHeld: '«{headline}» ya está en esta dirección. Dale otra a este artículo.',
} as const
