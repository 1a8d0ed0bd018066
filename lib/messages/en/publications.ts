/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'A piece needs a desk before readers get it.',
  addressHeld: '“{headline}” is already at this address. Give this piece another one.',
} as const
