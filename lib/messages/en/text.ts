/** Why a text, or a change of one, can’t be taken. */
export const text = {
  tooLong: 'This text is too long: {most, number} characters are the most. Split it in two.',
  tooHeavy: 'This text is too heavy: with all its links and formatting it takes more than 8 MB. Split it in two.',
  notAsItIs: 'This text can’t be taken as it is: {why}.',
  cannotBeSaved: 'This change can’t be saved: {why}.',
  why: {
    noPartOfText: 'it holds something that is no part of a text',
    unreadable: 'it can’t be read',
    tooManyParts: 'it is made of too many parts',
    besideText: 'it holds something beside the text',
    unknownParagraph: 'it holds an unknown kind of paragraph',
    nestedTooDeeply: 'its parts are nested too deeply',
    unknownDetail: 'it holds an unknown detail',
    misplaced: 'its parts are not where they belong',
    noText: 'it holds something that is no text',
    unknownFormatting: 'it holds an unknown kind of formatting',
    listStart: 'a list starts with a whole number',
    linkAddress: 'a link leads to https, http, mailto or tel',
    headingLevel: 'a heading is of level 2 or 3',
    claimId: 'a claim is named by its id',
    notBuiltSo: 'it is not built as an article is',
  },
} as const
