/** Output of the command line: `npm run import`, `npm run seed`. */
export const commands = {
  importUsage:
    'Say which files, and in whose name: `npm run import -- FILE… --as name@newsroom.example`. With --yes nothing is asked; --language fr says the language where the words can’t tell it.',
  wrongUsage: '{why} {usage}',
  nobodyToAsk: 'Nobody can be asked here. Say --yes to make the drafts as they are shown.',
  makeThisDraft: 'Make this draft? [y/N]',
  /** The letters and words that say yes, parted by spaces; y and yes always do */
  yes: 'y yes',
  mayMakeNoDrafts: '{name} may not make drafts.',
  noSuchPerson: 'Nobody who works here has the address {email}.',
  made: 'Made: {path}',
  leftOut: 'Left out.',
  refused: 'Refused: {why}',
  noSuchFile: 'There is no such file.',
  isFolder: 'This is a folder. Name the files in it.',
  fileNotYours: 'This file may not be read by you.',
  fileUnreadable: 'This file can’t be read ({why}).',
  languageUnknown: 'The language can’t be told from the words. Say it with --language, such as --language fr.',
  embargoUnclear:
    'The end of this text’s embargo can’t be told from its words. Bring it in on the Import page, and set the end there.',

  shown: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    byline: 'Byline',
    date: 'Date',
    dateFound: '{date} (“{words}”)',
    dateline: 'Dateline',
    embargo: 'Embargo',
    language: 'Language',
    text: 'Text',
    textFound:
      '{paragraphs, plural, one {# paragraph} other {# paragraphs}}, {subheads, plural, one {# subhead} other {# subheads}}',
    sources: 'Sources',
    sourceKnown: '{name} ({kind}, known)',
    sourceNew: '{name} ({kind}, new)',
    sourceNewNot: '{name} ({kind}, new, not {others})',
    or: '{some} or {another}',
    quoted: '“{words}”',
    tags: 'Tags',
    notTagged: 'Not tagged',
    tag: '{name} ({kind})',
  },

  articlesMade: '{done, number} of {count, number} pieces',
  articlesMadeIn: '{count, plural, one {# piece} other {# pieces}} in {seconds, number} s.',
  seedUsage:
    'Say what to load: `npm run seed -- --demo` (the demo newsroom) or `npm run seed -- --archive 100000` (that many published pieces).',
  archiveThere: 'There is an archive in this database already. Empty the data folder, or use another database.',
  archiveSize: 'An archive has between 1 and {most, number} pieces.',
} as const
