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
} as const
