/** The trash of pieces. */
export const articleTrash = {
  title: 'Trash',
  intro:
    'Pieces that were thrown away. For {days, number} days they can be had back as they were; then they are deleted for good. What is on record about them stays.',
  nothing: 'The trash is empty.',
  toArticles: 'All articles',
  noHeadline: 'Without a headline',
  thrown: 'thrown away <when></when>',
  thrownBy: 'thrown away <when></when> by {name}',
  goneFrom: 'deleted for good <when></when>',
  wasPublic: 'readers had it once: what they had stays on record',
  haveBack: 'Have it back',
  haveBackThis: 'Have it back: {headline}',
  erase: 'Delete for good',
  eraseThis: 'Delete for good: {slug}',
  eraseSays:
    'Its text, history, claims, comments and revisions are deleted, and nothing brings them back. What was done with it stays on record, and so does what readers had of it.',
  typeSlug: 'Type its slug, <slug></slug>, to delete it',
  typeIt: 'Type the slug of the piece.',
  typedOtherwise: 'That is not its slug. Type “{slug}” to delete it for good.',
  throwAway: 'Put in the trash',
  throwAwaySays: 'Nobody sees it any more but in the trash, where it can be had back for {days, number} days.',
  entriesLeft:
    'This coverage has entries that readers have, or that are not finished. Withdraw, spike or throw away each of them first.',
  readersHaveIt: 'Readers have this piece. Withdraw it first, then it can be put in the trash.',
  notNow: 'This piece is “{state}”. Take it back to draft first, then it can be put in the trash.',
} as const
