/** Who and what the newsroom leans on. */
export const sources = {
  notThere: 'There is no such source.',
  nameMissing: 'Give the source a name.',
  nameTooLong: 'A name has at most {most, number} characters.',
  addressForm: 'An address begins with https:// or http://.',
  addressTooLong: 'An address has at most {most, number} characters.',
  kindMissing: 'Say what kind of source it is.',
  descriptionTooLong: 'At most {most, number} characters, please.',
  thereAlready: 'There is already {sources}. Pick it, or say that this is another one.',
  named: '“{name}” ({kind})',
  /** Within a sentence */
  kind: {
    person: 'person',
    organisation: 'organisation',
    outlet: 'outlet',
    document: 'document',
    dataset: 'dataset',
    event: 'event',
    social_post: 'social post',
  },
  snapshotMissing: 'Choose a document or a picture of the library first.',
  snapshotDay: 'Give the day on which the document said so, like 2027-03-01.',
  snapshotAhead: 'That day has not come yet. Give the day on which the document said so.',
  snapshotForm: 'A document or a picture is kept with a source. A recording stands in the piece that shows it.',
  snapshotThere: 'This file is kept with this source already.',
  snapshotsFull:
    '{most, number} files are kept with this source, and there can be no more. Take away what is not needed.',
  snapshotGone: 'This document is kept with the source no longer.',
} as const
