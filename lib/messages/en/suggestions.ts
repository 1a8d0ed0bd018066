/** Suggestions in the text and beside it. */
export const suggestions = {
  title: 'Suggestions',
  suggesting: 'Suggesting',
  switchHint: 'What you do in the text is suggested, until somebody takes it in',
  none: 'Nothing is suggested. {keys} switches suggesting on: what you then write or delete waits until somebody accepts it.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  acceptAllOf: 'Accept all of {name}',
  rejectAllOf: 'Reject all of {name}',
  accept: 'Accept',
  reject: 'Reject',
  acceptThis: 'Accept: {words}',
  rejectThis: 'Reject: {words}',
  delete: 'Delete',
  insert: 'Insert',
  set: 'Set: {style}',
  take: 'Take away: {style}',
  toInsert: 'suggested by {name} to insert',
  toDelete: 'suggested by {name} to delete',
  toRestyle: 'suggested by {name} to look otherwise',
  somebody: 'somebody',
  inFile: '{name} (in the file)',
  wordsOnly:
    'Only words and their emphasis can be suggested. For new paragraphs, headings, lists, tables and claims, write a comment, or switch suggesting off.',
  wordsOnlyHere:
    'Only words and their emphasis can be suggested. For new paragraphs, headings, lists, tables and claims, write a comment.',
  notParted:
    'A new paragraph can’t be suggested. Write on in this one, and say in a comment on the word before where the new one is to begin, or switch suggesting off.',
  notPartedHere:
    'A new paragraph can’t be suggested. Write on in this one, and say in a comment on the word before where the new one is to begin.',
  notJoined:
    'Two paragraphs can’t be joined by a suggestion. Say it in a comment on the word at the caret, or switch suggesting off.',
  notJoinedHere: 'Two paragraphs can’t be joined by a suggestion. Say it in a comment on the word at the caret.',
  youSuggest: 'You suggest in this piece; only its authors change it directly.',
  youSuggestWord: 'Suggesting',
  notTaken:
    'In this piece only its authors change the text directly; everybody else suggests. What you changed directly was not taken.',
  takenMeanwhile: 'This can’t be taken back any more: somebody has accepted or changed it meanwhile.',
  othersSuggest: 'Others only suggest',
  othersSuggestHint:
    'Who is not an author of this piece suggests, and changes nothing directly. By itself this is on while the piece is in review.',
  takeBack: 'Take back',
  takeBackThis: 'Take back: {words}',
  notChanged: 'Not changed',
} as const
