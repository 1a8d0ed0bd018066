/** What is said when text is pasted: what was left out, and what could be taken out. */
export const pasting = {
  pictures: '{count, plural, one {{count, number} picture} other {{count, number} pictures}}',
  recordings: '{count, plural, one {{count, number} film or sound} other {{count, number} films and sounds}}',
  embeds: '{count, plural, one {{count, number} embedded element} other {{count, number} embedded elements}}',
  drawings: '{count, plural, one {{count, number} drawing} other {{count, number} drawings}}',
  formulas: '{count, plural, one {{count, number} formula} other {{count, number} formulas}}',
  comments: '{count, plural, one {{count, number} comment} other {{count, number} comments}}',
  deletions: '{count, plural, one {{count, number} struck-out passage} other {{count, number} struck-out passages}}',
  suggestions: '{count, plural, one {{count, number} suggested passage} other {{count, number} suggested passages}}',
  fields: '{count, plural, one {{count, number} form field} other {{count, number} form fields}}',
  menus: '{count, plural, one {{count, number} page menu} other {{count, number} page menus}}',
  links:
    '{count, plural, one {{count, number} link that leads nowhere from here} other {{count, number} links that lead nowhere from here}}',
  leftOut: '{what} {count, plural, one {was} other {were}} left out.',
  nestedTables:
    '{count, plural, one {{count, number} table within a table became lines of its cell.} other {{count, number} tables within tables became lines of their cells.}}',
  largeTables:
    '{count, plural, one {{count, number} table was too large and became paragraphs.} other {{count, number} tables were too large and became paragraphs.}}',
  tooMuch: 'The formatting was too much to read: the words came in without it.',
  notFetched:
    'This paste has formatting, and what reads it could not be fetched: there is no connection. Nothing was pasted. Paste the words alone with Shift, or paste again when it is back.',
  tooLong:
    'This is too long to paste: {length, number} characters, and a text has at most {most, number}. Nothing was pasted. Paste a part of it.',
  markdown: 'Read as Markdown. Undo takes it as it was typed.',
  dismiss: 'Close this note',
  wire: 'This looks like wire copy: take {parts} out?',
  wireDate: 'date',
  wireDateline: 'dateline',
  wireByline: 'byline',
  wireTakeOut: 'Take out',
  wireTaken: 'Taken out. Undo brings it back.',
} as const
