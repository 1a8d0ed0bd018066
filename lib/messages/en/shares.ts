/** Links to a draft: what is wrong with what somebody asked for. */
export const shares = {
  nameMissing: 'Say for whom the link is.',
  nameTooLong: 'Say for whom the link is in at most {most, number} characters.',
  spiked: 'This piece is spiked. Revive it before you show it to anybody.',
  noRevision: 'This piece has no revision {number, number, ::group-off}.',
  tooMany: 'A piece has at most {most, number} links that work at the same time. End one that is no longer needed.',
  endedAlready: 'Somebody has ended this link already.',
} as const
