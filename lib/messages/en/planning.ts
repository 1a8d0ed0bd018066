/** Why something can’t be planned so. */
export const planning = {
  titleMissing: 'Give it a working title.',
  titleTooLong: 'A working title has at most {most, number} characters.',
  noSuchPerson: 'Choose somebody who works here.',
  notesAreNoComment: 'These notes mention too many people to become a comment on the piece. Name fewer.',
  changedMeanwhile:
    'Somebody else has changed this idea meanwhile. Copy what you wrote, open it again, and put it in there.',
  isDraft: 'This idea has become a draft. Go on there.',
} as const
