/** Files of the library selected, and changed together. */
export const bulkEdits = {
  view: 'View',
  grid: 'Grid',
  list: 'List',
  hint: 'Arrows go through the files, Space selects one, Shift with an arrow selects more, Escape lets go.',
  select: 'Select {name}',
  selection: 'Selection',
  selected: '{count, plural, =0 {Nothing selected} one {# file selected} other {# files selected}}',
  elsewhere: '{count, plural, one {# of them is on another page} other {# of them are on other pages}}',
  all: 'Select all on this page',
  none: 'Let go',
  keySelect: 'Select a file, or let it go',
  keyMore: 'Select from here on',
  keyAll: 'Select all on the page',
  keyNone: 'Let go of what is selected',

  change: 'Change together',
  title: 'Change {count, plural, one {# file} other {# files}}',
  text: 'What you tick is set in all of them, empty where you leave it empty. Alternative text is written for each picture by itself.',
  addTags: 'Tags that they get',
  removeTags: 'Tags that they lose',
  addPeople: 'People that they get',
  removePeople: 'People that they lose',
  see: 'See what changes',
  preview: '{count, plural, =0 {No file is changed.} one {# file is changed.} other {# files are changed.}}',
  same: '{count, plural, one {# file says all of it already.} other {# files say all of it already.}}',
  approvals:
    '{count, plural, one {# piece loses its approval, since its readers would be told something else than what was approved.} other {# pieces lose their approvals, since their readers would be told something else than what was approved.}}',
  back: 'Back',
  make: 'Change {count, plural, one {# file} other {# files}}',
  undone:
    '{count, plural, one {# file says again what it said before.} other {# files say again what they said before.}}',
  leftTitle: '{count, plural, one {# file stays as it is} other {# files stay as they are}}',
  left: '{why, select, notYours {“{name}” was sent by somebody else. Whoever sent it, editors and chief editors can change it.} changedMeanwhile {“{name}” was changed by somebody meanwhile. Look at it, then select it again.} used {“{name}” is used in a piece. Take it out there first.} kept {“{name}” is kept with a source. Take it away there first.} tooMany {“{name}” would have more tags or people than a file can have. Take some away first.} other {A file is not in the library any more.}}',
  more: '{count, plural, one {And # more.} other {And # more.}}',
  nothingToChange: 'Tick what is to change, or name tags or people.',
  allSame: 'All of these files say that already, so nothing was changed.',
  nothingToUndo:
    'This can’t be taken back any more: it was already, or it is more than a day old. Change the files again instead.',
  trashText:
    'No list offers them any more; what a piece uses stays. For {days, number} days they can be had back; then they go for good, with all that was made of them.',
  haveBack: 'Have them back',
  barred:
    '{count, plural, one {# piece shows one of these files to readers. You will not approve it then: somebody else has to.} other {# pieces show one of these files to readers. You will not approve them then: somebody else has to.}}',
  recent: 'Your changes of the last day',
  recentOne: '{count, plural, one {# file changed} other {# files changed}}',
  recentUndo: 'Undo: {count, plural, one {# file changed} other {# files changed}}',
} as const
