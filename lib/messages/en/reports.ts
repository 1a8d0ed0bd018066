/** Reports of readers: what is wrong with a decision about one. */
export const reports = {
  notThere: 'There is no such report on your desk.',
  decidedAlready: 'Somebody has decided about this report already. Load the page again to see what.',
  answerMissing: 'Write what the reader is told.',
  answerTooLong: 'A reader is told at most {most, number} characters.',
} as const
