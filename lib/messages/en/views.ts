/** Why a view can’t be kept so. */
export const views = {
  nameMissing: 'Give the view a name.',
  nameTooLong: 'A name has at most {most, number} characters.',
  nameTaken: 'You have a view of this name already. Choose another name.',
  tooMany: 'You have {most, number} views. Delete one that you do not need.',
  noSuchFilter: 'This page has no such filter. Open it again, then keep the view.',
} as const
