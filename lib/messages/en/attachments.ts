/** Files that bear a claim’s attribution out. */
export const attachments = {
  title: 'Files',
  attach: 'Attach a file',
  attachTo: 'Attach a file to {name}',
  send: 'Send a file',
  kind: 'Kind',
  picture: 'Picture',
  document: 'Document (PDF)',
  alt: 'What it shows',
  show: 'Show it to readers with the claim',
  shown: 'Shown to readers',
  notShown: 'Not shown to readers',
  neverShown: 'Readers never see it: it could tell who spoke.',
  takeAway: 'Take {file} away',
  gone: 'A file that is no longer in the library',
  altTooLong: 'What a file shows is said in at most {most, number} characters.',
  altMissing: 'Say what the file shows: readers who do not see it are told that.',
  noRecordings: 'A recording can’t be attached. Put it into the text, with what is said in it.',
  tooManyFiles: 'A source has at most {most, number} files at one claim.',
  fileThereAlready: 'This file is attached there already.',
  fileWouldBetray:
    'Only files of a source that spoke on the record can be shown to readers: any other could tell who it was.',
  shownFilesWouldBetray:
    'Files of this source are shown to readers. Stop showing them first: they could tell who it was.',
} as const
