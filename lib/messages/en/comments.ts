/** Comments on a draft. */
export const comments = {
  textMissing: 'Write the comment first.',
  textTooLong: 'A comment has at most {most, number} characters.',
  tooManyMentions: 'A comment mentions at most {most, number} people.',
  quoteMissing: 'Select the words that the comment is about.',
  quoteTooLong: 'Select fewer words: a comment is about at most {most, number} characters.',
  tooManyThreads: 'This piece has {most, number} comments, and can have no more. Delete some that are settled.',
  tooMany: 'This piece has {most, number} comments in all, and can have no more. Delete threads that are settled.',
  tooFast: 'You comment faster than anybody can read. Wait a moment and try again.',
  threadFull: 'This thread has {most, number} comments, and can have no more. Begin a new one.',
  mentionNotHere: 'One of those you mention may not see this piece. Leave the name out, or ask for access first.',
  resolvedAlready: 'Somebody has resolved this thread already.',
  openAlready: 'Somebody has reopened this thread already.',
} as const
