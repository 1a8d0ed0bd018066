/** What becomes of files of the library: where they are used, how they go, and what takes their place. */
export const library = {
  usedIn: 'Used in',
  counted:
    'Its rights let it be shown in {most, plural, one {# piece} other {# pieces}}. {shown, plural, =0 {None shows it yet.} one {# shows it or is about to.} other {# show it or are about to.}}',
  usedNowhere: 'No piece uses it.',
  use: 'Use',
  useIs: {
    used: 'In a piece',
    unused: 'Nowhere',
    trash: 'In the trash',
  },
  pieces: '{count, plural, one {in # piece} other {in # pieces}}',
  files: '{count, plural, one {in # file} other {in # files}}',
  othersUse:
    '{count, plural, one {And # more piece, which you may not open or which does not fit here.} other {And # more pieces, which you may not open or which do not fit here.}}',
  useAt: {
    draft: 'in the draft',
    submitted: 'in what was submitted',
    live: 'on its live page',
  },

  throwAway: 'Move to the trash',
  throwAwayAsk: 'Move this file to the trash?',
  throwAwayText:
    'No list offers it any more. For {days, number} days it can be had back; then it goes for good, with all that was made of it.',
  inTrash: 'This file is in the trash.',
  thrownBy: 'Thrown away by {name}.',
  goes: 'It goes for good:',
  haveBack: 'Have it back',
  notDone: 'Not done',
  sweep: 'Sweep',
  sweepAsk: 'Move {count, plural, one {# file} other {# files}} to the trash?',
  sweepText:
    'No piece uses them, and each has been in the library for more than {days, number} days. Together they take {megabytes, number} MB. For {kept, number} days they can be had back.',
  sweepNothing: 'There is nothing to sweep: what no piece uses is not older than {days, number} days.',
  thrown: '{count, plural, one {# file is in the trash.} other {# files are in the trash.}}',
  undo: 'Undo',
  undone: '{count, plural, one {# file is back.} other {# files are back.}}',
  stillUsed: 'This file is used in {count, plural, one {# piece} other {# pieces}}: {pieces}. Take it out there first.',
  stillUsedUnseen:
    'This file is used in {count, plural, one {# piece that you may not open. Ask an editor of its desk to take it out there first.} other {# pieces that you may not open. Ask an editor of their desks to take it out there first.}}',
  noneSelected: 'Select a file first.',
  tooManySelected: 'At most {most, number} files at once, please.',

  replace: 'Replace',
  replaceAsk: 'Replace this picture',
  replaceText:
    '{count, plural, =0 {Words, rights and crops stay. Whatever shows this file shows the new state of it.} one {Words, rights and crops stay. # live page shows the new state at once, without a review: where a piece was approved or is live, it has to be the same picture, retouched, larger or cut a little differently.} other {Words, rights and crops stay. # live pages show the new state at once, without a review: where a piece was approved or is live, it has to be the same picture, retouched, larger or cut a little differently.}}',
  close: 'Close',
  replaceBy: 'The new state',
  replaced: '{count, plural, =0 {Replaced.} one {Replaced, on # live page.} other {Replaced, on # live pages.}}',
  replaceAnother: 'Choose another picture',
  replaceLeft:
    'Nothing was replaced: this was closed before the picture was ready. What had been sent whole stands in the library as a file of its own.',
  replacementStays: 'What you sent stands in the library as a file of its own.',
  replacements: 'Replaced',
  onPages: '{count, plural, =0 {on no live page} one {on # live page} other {on # live pages}}',
  sameBytes: 'This is the same picture, byte by byte. Choose its new state.',
  picturesAlone: 'Only a picture can be replaced, and only by a picture. Send this as a file of its own.',
  replacementUsed:
    'The picture that you sent is used in a piece already, so it stays a file of its own. Show that one in your pieces instead.',
  replacementStood:
    '“{file}” stood in the library before you sent it, with what is said of it there, so it stays a file of its own. Show that one in your pieces instead.',
  replacementDiffers:
    'This shows something else, and the picture stands in a piece that was approved or is live. Put the new picture into the piece itself: then it is reviewed.',
  replacementNotMade: 'The sizes of the new picture could not be made. Send it again from where it came.',

  rightsEnd: 'Rights that end on live pages',
  rightsHaveEnded: 'Rights that have ended on live pages',
  rightsMore: '{count, plural, one {And # more.} other {And # more.}}',
  rightsEnded: '{days, plural, one {ended # day ago} other {ended # days ago}}',
  rightsLeft: '{days, plural, =0 {today is the last day} one {# day left} other {# days left}}',
  keptWith: 'Kept with:',
  stillKept: 'This file is kept with a source: {sources}. Take it away there first.',
  snapshotDiffers:
    'This shows something else, and the picture is kept with a source, as it was then. Send the new one as a file of its own, and keep it there as well.',
} as const
