/** Pictures in the text of a piece. */
export const pictures = {
  title: 'Picture',
  search: 'Look for a picture',
  searchHint: 'By name, caption, credit, people or place. The latest stand first.',
  found:
    '{count, plural, one {# picture. The arrow down leads to it.} other {# pictures. The arrow down leads to them.}}',
  none: 'No picture in the library fits.',
  choices: 'Pictures',
  alt: 'Alternative text',
  altHint: 'What the picture shows, for those who do not see it. A piece goes out only with it.',
  decorative: 'Decorative: it says nothing that the text does not',
  caption: 'Caption',
  captionHint: 'Stands under the picture in this piece.',
  placement: 'Place',
  placements: { text: 'In the text', side: 'Beside the text', wide: 'Wide', full: 'Over the whole width' },
  credit: 'Credit: {credit}',
  noCredit: 'It has no credit yet. Say in the library whose it is.',
  put: 'Put it into the text',
  save: 'Save the picture',
  moveUp: 'Move a selected picture up',
  moveDown: 'Move a selected picture down',
  moved: { up: 'The picture stands one block higher.', down: 'The picture stands one block lower.' },
  arrived: '{file} stands in the text. Enter says what it shows.',
  onItsWay: '{file} is on its way into the library. Write on.',
  notSent: '{file} is not in the library. {why}',
  again: 'Try again',
  takeOut: 'Take out',
  againNamed: 'Try again: {file}',
  takeOutNamed: 'Take out {file}',
  leftOut:
    '{count, plural, one {A file that is no picture was left out. Drop it by itself.} other {# files that are no pictures were left out. Drop each by itself.}}',
  leave: 'Pictures are still on their way into the text. Leave, and lose them?',
  onTheWay:
    '{count, plural, one {A picture has not arrived yet. Wait for it, or take it out.} other {# pictures have not arrived yet. Wait for them, or take them out.}}',
  atTheEnd: 'The picture can’t go further that way.',
  notWhileSuggesting:
    'A picture can’t be suggested. Stop suggesting to put one in, or say in a comment where it should stand.',
} as const
