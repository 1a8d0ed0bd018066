/** Recordings and documents in the text of a piece. */
export const pieceMedia = {
  title: { sound: 'Recording', document: 'Document' },
  search: { sound: 'Look for a recording', document: 'Look for a PDF' },
  found: '{count, plural, one {# file. The arrow down leads to it.} other {# files. The arrow down leads to them.}}',
  none: 'Nothing in the library fits. Send the file to the library first, under Media.',
  choices: 'Files',
  name: 'Title',
  nameHint: 'What readers are told that it is. A piece goes out only with it.',
  transcript: 'What is said in it',
  transcriptHint:
    'For those who do not hear it: every word, with who says it, a line for each paragraph. A piece goes out only with it.',
  put: 'Put it into the text',
  save: 'Save',
  movedBlock: { up: 'It stands one block higher.', down: 'It stands one block lower.' },
  atTheEnd: 'It can’t go further that way.',
  putAnew: {
    sound: 'The recording was taken out of the text meanwhile. With what you said of it, it stands in the text anew.',
    document: 'The document was taken out of the text meanwhile. With what you said of it, it stands in the text anew.',
  },
  notWhileSuggesting:
    'A recording or a document can’t be suggested. Stop suggesting to put one in or move it, or say in a comment where it should stand.',
} as const
