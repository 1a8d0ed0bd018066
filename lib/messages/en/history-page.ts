/** The page on which one goes back through a draft’s time. */
export const historyPage = {
  title: 'History',
  review: 'Review',
  openDraft: 'Open the draft',
  axis: 'Time of writing',
  slider: 'Go through the time of writing',
  whoWrote: 'Who wrote',
  moments: 'Moments',
  beginning: 'The beginning',
  now: 'Now: {moment}',
  state: 'State {number, number, ::group-off} of {total, number, ::group-off}',
  stateBy: '{moment}, {name} writes',
  earlier: 'Earlier',
  later: 'Later',
  show: 'Show',
  views: {
    text: 'The text then',
    changes: 'What has changed since',
    writers: 'Who wrote what',
  },
  added:
    '{count, plural, =0 {nothing added since} one {{count, number, ::group-off} word added since} other {{count, number, ::group-off} words added since}}',
  removed:
    '{count, plural, =0 {nothing removed since} one {{count, number, ::group-off} word removed since} other {{count, number, ::group-off} words removed since}}',
  textThen: 'The text as it was',
  table: 'Table',
  nobodyWrote: 'brought in, or written before the history began',
  wroteThis: '{name}:',
  session: '{names} wrote',
  sessionOfNobody: 'The newsroom itself',
  somebody: 'somebody',
  revision: 'Revision {number, number, ::group-off}',
  saysItAlready: 'The draft says this already.',
  restore: 'Restore this text',
  whatRestoringDoes:
    'Restoring keeps the present text as a revision, then makes the draft say this again. An approval falls; comments stay with their words. You can undo it.',
  restored: 'Restored. The text from before is revision {revision, number, ::group-off}.',
  undo: 'Undo',
  again: 'Try again',
  nothingYet: 'Nothing has been written yet',
  nothingYetText:
    'From the first letter on, this is where you go back through the text: who wrote, when, and what it said.',
} as const
