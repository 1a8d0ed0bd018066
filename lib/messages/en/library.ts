/** What becomes of files of the library: where they are used. */
export const library = {
  usedIn: 'Used in',
  usedNowhere: 'No piece uses it.',
  use: 'Use',
  useIs: {
    used: 'In a piece',
    unused: 'In no piece',
  },
  pieces: '{count, plural, one {in # piece} other {in # pieces}}',
  othersUse:
    '{count, plural, one {And # more piece, which you may not open or which does not fit here.} other {And # more pieces, which you may not open or which do not fit here.}}',
  useAt: {
    draft: 'in the draft',
    submitted: 'in what was submitted',
    live: 'on its live page',
  },
} as const
