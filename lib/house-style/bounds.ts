/** What a rule may hold, and how many there may be. Patterns cost more than words to look for. */
export const bounds = {
  rules: 5_000,
  patterns: 500,
  /** Steps of one pattern as it is looked for, and of all together: what a letter of a text costs at most */
  patternSteps: 300,
  allPatternSteps: 10_000,
  term: 300,
  explanation: 500,
  suggestions: 8,
  suggestion: 200,
  /** Characters of a table that is brought in */
  table: 2_000_000,
} as const
