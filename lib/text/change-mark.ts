/** A mark of two texts compared (lib/text/compare), which no schema knows: on words that only the later or only the earlier one says, in `attrs.is`. */
export const changeMark = 'historyChange'
export type Change = 'added' | 'removed'
