/** Words that a grown-up reads silently in a minute (Trauzettel-Klosinski and Dietz, 2012; English: Brysbaert, 2019). */
const wordsAMinute: Record<string, number> = { en: 238, ar: 138, ur: 160, fa: 160, prs: 160, ps: 150 }

/** Whole minutes, never less than one. */
export function readingMinutes(wordCount: number, language: string): number {
  const pace = wordsAMinute[language.split('-')[0] ?? ''] ?? 200
  return Math.max(1, Math.round(wordCount / pace))
}
