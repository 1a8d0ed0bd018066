/** Bringing a text in: why it can’t be read, what could not be told from it, and what is wrong with what was confirmed. */
export const intake = {
  noText: 'There is no text here.',
  chooseFile: 'Choose a file.',
  fileTooLarge: 'This file is larger than 2 MB: that is no single piece. Split it, or paste the part you need.',
  textTooLong: 'This text is longer than {most, number} characters. Split it in two.',
  fileEmpty: 'This file is empty.',
  notPlainText: 'This is {kind}, not plain text. Open it, copy the text and paste it here.',
  fileKind: {
    pdf: 'a PDF',
    office: 'a Word, OpenDocument or zip file',
    oldOffice: 'an old Word or Excel file',
    rtf: 'a rich text (RTF) file',
    image: 'an image',
    media: 'an image, sound or film',
    sound: 'a sound file',
    compressed: 'a compressed file',
    program: 'a program',
  },
  binary: 'This is a binary file, not plain text. Open it in its own program, copy the text and paste it.',
  encodingUnknown:
    'The letters in this file are in an encoding that can’t be told for sure. Save it as UTF-8 and try again.',
  nulCharacters: 'This is not text: it holds NUL characters, as programs and images do.',
  controlCharacters: 'This is not text: it is full of control characters.',
  noLetter: 'There is no text here: not one letter.',
  tooManyParagraphs:
    'This text has {count, number, ::group-off} paragraphs, which is no single piece: {most, number} are the most.',

  notes: {
    noHeadline: 'No headline was found; it stays empty until you write one.',
    noStandfirst: 'No standfirst was found.',
    noDate: 'No date was found.',
    noByline: 'No byline was found.',
    languageUnknown: 'The language can’t be told for sure; choose it.',
    otherLanguage:
      'Sources can’t be looked for in this language yet: so far in Arabic, English, French, German, Persian, Spanish and Urdu.',
    noSource: 'No source was found that the text names and leans on.',
    broken:
      '{count, plural, =1 {One character was broken and stand as \ufffd.} one {# character was broken and stand as \ufffd.} other {# characters were broken and stand as \ufffd.}}',
    decodedWrongly: 'Some letters look as if they had been decoded wrongly before (“â€™”); they are left as they are.',
    dateUnclear: '“{words}” can’t be told for one day of the calendar; it is left in the text.',
    maybeHeadline: '“{words}” may be the headline; it is left in the text.',
    datelineWithoutYear: 'The dateline says “{words}” but no year, so the date is left empty.',
    embargo: '“{words}” is an embargo: nothing of this may be public before it is over. Schedule the article for then.',
    datesDiffer: 'The page and the dateline tell different days; both are offered.',
    yearAssumed: '“{words}” tells no year: {year} was taken, the nearest to the day of import.',
    encodingTold: 'The letters of this file were in {encoding}; it was read as that.',
    encodingMended:
      '{count, plural, one {# line was} other {# lines were}} read in the wrong encoding (“Ã©” for “é”), and mended.',
    maybeByline: '“{words}” under the headline may be a byline; it is left in the text.',
    maybeSubhead: '“{words}” stands alone: it may be a subhead, and is left in the text.',
    linesJoined: 'The lines were broken at a fixed width; they were joined into paragraphs.',
    mostAttributions: 'Only the first {most, number} attributions are shown.',
    unnamed:
      '{count, plural, =1 {One sentence leans} one {# sentence leans} other {# sentences lean}} on somebody without a name: {quotes}.',
    quoted: '“{words}”',
    endless:
      '{count, plural, =1 {One stretch} one {# stretch} other {# stretches}} of more than {most, number} characters without a full stop: no sources were looked for there.',
    sharedName: '“{name}” can be more than one person of this text.',
  },

  headlineTooLong: 'A headline has at most {most, number, ::group-off} characters.',
  standfirstTooLong: 'A standfirst has at most {most, number, ::group-off} characters.',
  datelineTooLong: 'A dateline has at most {most, number, ::group-off} characters.',
  bylineTooLong: 'A byline has at most {most, number, ::group-off} characters.',
  fileNameTooLong: 'The name of a file has at most {most, number, ::group-off} characters.',
  dateForm: 'A date is written like 2024-03-26.',
  claimTooLong: 'This is too long for one claim.',
  blocksMissing: 'There is no text.',
  tooManyBlocks: 'A text has at most {most, number} paragraphs.',
  tooManySources: 'At most {most, number} sources at once.',
  tooManyClaims: 'At most {most, number} claims at once.',
  claimWithoutSource: 'A claim leans on a source that is not there.',
  sourceGone: 'There is no such source. Read the text again.',
  claimGone:
    '“{words}” does not stand in its paragraph any more, so no source can stand under it. Put the words back, or leave that source out.',

  origin: {
    file: 'Imported from “{file}”.',
    pasted: 'Imported from pasted text.',
    dated: 'It was dated {date}.',
    byline: 'Its byline: {byline}.',
  },
} as const
