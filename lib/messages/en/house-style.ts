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
  explanationMissing: 'Say why, so that whoever writes can decide.',
  explanationTooLong: 'At most {most, number} characters, please.',
  suggestionTooLong: 'A suggestion has at most {most, number} characters.',
  tooManySuggestions: 'At most {most, number} suggestions.',
  tooManyRules: 'At most {most, number} rules. Take some away first.',
  tooManyPatterns: 'At most {most, number} patterns, since each is looked for by itself. Write some as words.',
} as const
