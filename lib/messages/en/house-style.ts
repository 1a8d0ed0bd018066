/** Rules of house style: what is refused, and why. */
export const houseStyle = {
  notThere: 'There is no such rule.',
  thereAlready: 'There is a rule about “{term}” in this language already.',
  changedMeanwhile: 'Somebody has changed this rule meanwhile. Load the page again, then decide.',
  languageWrong: 'A language is written as en, es-MX or fa-AF.',
  kindWrong: 'A rule is about words or a pattern.',
  severityWrong: 'A rule is a hint or a warning.',
  termMissing: 'Say which words the rule is about.',
  termTooLong: 'At most {most, number} characters, please.',
  termWithoutLetters: 'A rule is about letters or digits.',
  patternNotUnderstood:
    'This pattern can’t be read. Brackets need their partner; looking ahead or behind and references back are not possible.',
  patternFitsNothing: 'This pattern also fits where nothing stands. Let it ask for at least one character.',
  patternTooLarge: 'This pattern asks for too much at once. Repeat less in it, or write several.',
  patternsTooLarge:
    'All patterns together ask for too much. Repeat less in them, take some away, or write them as words.',
  explanationMissing: 'Say why, so that whoever writes can decide.',
  explanationTooLong: 'At most {most, number} characters, please.',
  suggestionTooLong: 'A suggestion has at most {most, number} characters.',
  tooManySuggestions: 'At most {most, number} suggestions.',
  tooManyRules: 'At most {most, number} rules. Take some away first.',
  tooManyPatterns: 'At most {most, number} patterns, since each is looked for by itself. Write some as words.',
  tableUnreadable:
    'This table can’t be read. Its first line names the columns, and each quotation mark has its partner.',
  tableTooLong: 'A table has at most {most, number} characters.',
  tableColumns: 'The first line of the table lacks these columns: {columns}.',
  tableHasBadLines: 'Some lines are wrong. Nothing was brought in.',
  rulesChangedMeanwhile: 'The rules have changed meanwhile. Choose the file again and look at what would change.',
  lineTwice: 'Line {line, number} has the same words in the same language.',
  switchWrong: '“{words}” is neither yes nor no.',
} as const
