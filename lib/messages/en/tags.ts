/** Tags. */
export const tags = {
  notThere: 'There is no such tag.',
  nameMissing: 'Give the tag a name.',
  nameTooLong: 'A tag has at most {most, number} characters.',
  nameCharacters: 'A name has letters or digits.',
  kindMissing: 'Say what the tag names.',
  descriptionTooLong: 'At most {most, number} characters, please.',
  tooManyAliases: 'At most {most, number} other names.',
  aliasesFull: 'A tag has at most {most, number} other names.',
  noSuchAlias: 'There is no such name.',
  partOfThis: '“{name}” is itself part of this tag. Choose another one.',
  nameTaken: '“{name}” is the tag “{tag}” ({kind}) already.',
  /** Within a sentence */
  kind: { topic: 'topic', person: 'person', place: 'place', organisation: 'organisation', event: 'event' },
} as const
