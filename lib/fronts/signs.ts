const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** As many as readers see: a letter with its marks is one sign. */
export const signsIn = (words: string): number => [...segmenter.segment(words)].length
