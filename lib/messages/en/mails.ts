/** Mails about a piece, each to one of its people. */
export const mails = {
  noHeadline: 'A piece without a headline',
  published: { subject: 'Published: {headline}', text: '“{headline}” is with the readers.' },
  changesRequested: {
    subject: 'Changes requested: {headline}',
    text: '{name} asks for changes to “{headline}”:\n\n{comment}',
  },
  heldBack: {
    subject: 'Not published as scheduled: {headline}',
    text: '“{headline}” was due, and did not go out. {why}',
  },
  one: '{happened}: {headline}',
  several: '{count, plural, one {{count, number} notification} other {{count, number} notifications}}',
  choices: 'Choose what you are told of:',
} as const
