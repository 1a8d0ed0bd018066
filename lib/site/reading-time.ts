/**
 * Words that a grown-up reads in a minute (Trauzettel-Klosinski and Dietz, 2012; English, silently: Brysbaert, 2019). Those of Urdu, Persian
 * and Pashto are estimates.
 */
const wordsAMinute: Record<string, number> = {
  ...{ en: 238, ar: 138, ur: 160, fa: 160, prs: 160, ps: 150 },
  ...{
    de: 179,
    es: 218,
    fi: 161,
    fr: 195,
    he: 187,
    it: 188,
    nl: 202,
    pl: 166,
    pt: 181,
    ru: 184,
    sl: 180,
    sv: 199,
    tr: 166,
  },
}

/** Whole minutes, never less than one. */
export function readingMinutes(wordCount: number, language: string): number {
  const pace = wordsAMinute[language.split('-')[0] ?? ''] ?? 200
  return Math.max(1, Math.round(wordCount / pace))
}
