/** A mark of two texts compared (lib/text/compare), which no schema knows: on words that only the later or only the earlier one says, in `attrs.is`. */
export const changeMark = 'historyChange'
export type Change = 'added' | 'removed'

/** A part that both say: as it is to be shown, of how it was and how it is */
export type InBoth<Part> = (before: Part, after: Part) => Part
