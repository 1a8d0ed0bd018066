/** The page on which a piece is decided on, and that of a revision as it was frozen. */
export const reviewPage = {
  onSite: 'See it on the site',
  openDraft: 'Open the draft',
  changedSince: 'Changed since',
  changedSinceRevision:
    'The draft has gone on since revision {number, number, ::group-off} was submitted. What you see is that revision.',
  aboutPiece: 'About this piece',
  aboutRevision: 'About this revision',
  checks: 'Checks',
  claimsAndSources: 'Claims and sources',
  comments: 'Comments',
  questions: 'Questions',
  history: 'History',
  textThroughTime: 'The text through time',
  publications: 'What readers had',

  noDesk: 'no desk',
  details: 'Details',
  noHeadline: 'No headline yet',
  byline: 'By {authors}',
  nobodySigns: 'Nobody signs for it yet',
  words: '{count, plural, one {{count, number, ::group-off} word} other {{count, number, ::group-off} words}}',

  noClaims: 'No claim is marked in this text.',
  toClaim: 'Claim {number, number, ::group-off}: to its place in the text',
  noSource: 'No source',
  sourceGone: 'A source that is gone',
  publicLabel: 'readers are told “{label}”',
  opensTab: '(opens a new tab)',
  seen: 'seen <day></day>',

  nothingDecided: 'Nothing was decided on it yet.',
  revisionLink: 'revision {number, number, ::group-off}',
  version: 'Version {number, number, ::group-off} <revision>revision {revised, number, ::group-off}</revision>',
  versionWithdrawn:
    'Version {number, number, ::group-off} <revision>revision {revised, number, ::group-off}</revision>, withdrawn',
  versionWithheld:
    'Version {number, number, ::group-off} <revision>revision {revised, number, ::group-off}</revision>, withheld',
  publishedBy: '<when></when>, {name}',

  decision: 'Decision',
  notSubmitted: 'Not submitted',
  revisionOf: '<strong>Revision {number, number, ::group-off}</strong><more> of <when></when></more>',
  revisionOfBy: '<strong>Revision {number, number, ::group-off}</strong><more> of <when></when> by {name}</more>',
  goesOut: 'goes out <when></when>',
  draftWentOn: 'The draft has gone on: take in the newest text first.',
  published: 'Readers have this text.',
  spiked: 'It is put away.',
  notYours: 'Nothing here is yours to decide now.',
  blocked:
    '{count, plural, =1 {One check stands in the way.} one {# check stands in the way.} other {# checks stand in the way.}}',
  clear: 'Nothing stands in the way.',
  differs: 'What differs from what readers have',
} as const
