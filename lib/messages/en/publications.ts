/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'A piece needs a desk before readers get it.',
  addressHeld: '“{headline}” is already at this address. Give this piece another one.',
  fileNotPublic:
    '“{file}” could not be made public: the place where files are kept does not answer. Nothing went out. Please try again in a few minutes.',
  fileGone:
    '“{file}” is not where files are kept any more. Nothing went out. Upload it anew and put it into the text again.',
} as const
