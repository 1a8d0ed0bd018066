/** Tools beside the text: find and replace, the outline, counts, how long a headline is. */
export const writingTools = {
  moreTools: 'More tools',
  notFetched: 'This tool could not be fetched: there is no connection. Ask for it again when it is back.',
  find: 'Find',
  replace: 'Find and replace',
  outline: 'Outline',
  fullScreen: 'Full screen',
  fullScreenOn: 'The text alone. Escape leaves it.',
  characters: 'Special characters',
  signs: 'Set quotes, dashes and spaces',
  signsWhileTyping: 'Set them while typing',
  spacesShown: 'Show non-breaking spaces',
  signsSet:
    '{count, plural, one {{count, number} sign set} other {{count, number} signs set}} as the language of the piece has them. One undo takes it all back.',
  signsFine: 'Quotes, dashes and spaces are as the language of the piece has them.',
  noBreakSpace: 'Non-breaking space',
  enDash: 'En dash',
  emDash: 'Em dash',

  findWords: 'Find',
  findNothing: 'Not found',
  findCount: '{count, number} found',
  findAt: '{at, number} of {count, number}',
  findHears: '{at, number} of {count, number}: {around}',
  findHearsClaim: '{at, number} of {count, number}, in a claim: {around}',
  findInClaims:
    '{count, plural, one {{count, number} of them is in a claim} other {{count, number} of them are in claims}}.',
  findNext: 'Next match',
  findPrevious: 'Match before',
  findClose: 'Close the search',
  matchCase: 'Capitals as typed',
  wholeWords: 'Whole words',
  exactly: 'Spaces, quotes and hyphens exactly as typed',
  replaceWith: 'Replace with',
  replaceOne: 'Replace',
  replaceAll: 'Replace all',
  replacedAll:
    '{count, plural, one {{count, number} place replaced} other {{count, number} places replaced}}. One undo takes it all back.',
  replacedInClaims:
    '{count, plural, one {{count, number} of them was in a claim} other {{count, number} of them were in claims}}: a verdict for the old words no longer counts.',

  outlineClose: 'Close the outline',
  outlineNoHeadline: 'No headline yet',
  outlineNoWords: 'Subhead without words',
  outlineEmpty: 'Subheads stand here. Type ## and a space where a paragraph begins.',

  countsNone: 'No words yet',
  counts:
    '{words, plural, one {{words, number} word} other {{words, number} words}} · {characters, plural, one {{characters, number} character} other {{characters, number} characters}}, {withoutSpaces, number} without spaces · {minutes, number} min',
  countsSelected: 'Selected: {counts}',
  headlineLength: 'Headline: {length, number} characters, best {least, number}–{most, number}',
  standfirstLength: 'Standfirst: {length, number} characters, best {least, number}–{most, number}',
  lengthShort: 'short',
  lengthFits: 'fits',
  lengthLong: 'long',
  cutInSearch: 'search results cut it after {most, number}',
  cutOnCards: 'cards of social media cut it after {most, number}',
} as const
