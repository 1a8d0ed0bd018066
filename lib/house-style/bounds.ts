/** What a rule may hold, and how many there may be. Patterns cost more than words to look for. */
export const bounds = {
  rules: 5_000,
  patterns: 500,
  term: 300,
  explanation: 500,
  suggestions: 8,
  suggestion: 200,
  /** Characters of a table that is brought in */
  table: 2_000_000,
} as const
