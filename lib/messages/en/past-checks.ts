/** What a chief published past open checks and missing reviews. */
export const pastChecks = {
  cannotPass: 'Nobody can publish past this. {blockers}',
  nothingInTheWay: 'Nothing is in the way: publish it.',
  somebodyElse: 'You published it past its checks, so somebody else has to look at it and close it.',
  writers: 'You wrote in this piece, so somebody else has to look at it and close it.',
  closedAlready: 'Somebody has closed this already.',
  title: 'Published past checks',
  intro:
    'What a chief editor published past open checks and missing reviews, with the reason. Each stands here until somebody else has looked at it and closes it.',
  none: 'Nothing is open. What a chief publishes past checks stands here.',
  closed: 'Closed',
  publishedBy: '{name} published revision {number, number, ::group-off}, <when></when>',
  without: 'Without: {steps}',
  closedBy: '{name} closed it, <when></when>',
  close: 'Close',
  closeSays: 'You have looked at what it was published past. What has to be put right is corrected first.',
  closeNote: 'What came of it?',
  openCount: '{count, plural, one {# piece went out past checks} other {# pieces went out past checks}}',
} as const
