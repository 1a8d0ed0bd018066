/** Charts in the text of a piece. */
export const charts = {
  title: 'Chart',
  data: 'Figures',
  dataHint:
    'Paste cells of a spreadsheet, or CSV. The first column names what is counted, each further column holds numbers.',
  named: 'The first row names the columns',
  kind: 'Kind',
  decimals: 'Decimals follow',
  sign: {
    point: 'a point: 1,234.5',
    comma: 'a comma: 1.234,5',
  },
  name: 'Title',
  nameHint: 'Stands above the chart. It is a claim: cite there where the figures are from.',
  unit: 'Unit',
  unitHint: 'What the numbers count, such as “thousand tonnes a year”.',
  description: 'Description',
  descriptionHint: 'What the chart shows, for those who do not see it. The figures stand beside it as a table.',
  preview: 'Preview',
  noPreview: 'The chart appears here as soon as there are figures.',
  put: 'Put it into the text',
  save: 'Save the chart',
  asTable: 'Show it as a table',
  nowCite: 'The chart stands in the text. Its title is selected: cite its source with {keys}.',
  figuresBelow: 'Its figures are the table in the text: change them there.',
  notWhileSuggesting:
    'A chart can’t be suggested. Stop suggesting to put one in, or say in a comment where it should stand.',
  moveUp: 'Move a chart up',
  moveDown: 'Move a chart down',
  moved: { up: 'The chart stands one block higher.', down: 'The chart stands one block lower.' },
  atTheEnd: 'The chart can’t go further that way.',
  kinds: {
    column: 'Columns',
    bar: 'Bars',
    line: 'Lines',
    stacked: 'Stacked',
    dot: 'Dots',
  },
  wrong: {
    shape: 'It takes a column of names and at least one of numbers.',
    series: 'It has more than {most, number} columns of numbers. Take some out, or make two charts.',
    rows: 'It has more than {most, number} rows. Take some out, or draw lines.',
    unnamed: 'Each column of numbers needs a name in the first row.',
    number:
      'In row {row, number}, column {column, number}, “{words}” is no number. Write the number alone, or leave the cell empty.',
    empty: 'There is no number in it.',
    merged: 'Some of its cells are merged. Paste the figures anew, one to a cell.',
    tooLong: 'That is too much to paste: {most, number} characters are the most.',
    unread:
      'No table can be read from this. Copy the cells of a spreadsheet, or lines of names and numbers that commas, semicolons or tabs part.',
  },
} as const
