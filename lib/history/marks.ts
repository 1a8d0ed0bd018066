/** Marks of a text to look at, which no schema knows. */

/** Of words that only the later or only the earlier of two states says: `attrs.is` */
export const changeMark = 'historyChange'
export type Change = 'added' | 'removed'

/** Of words that somebody wrote: `attrs.personId`, null where nobody of the newsroom did */
export const writerMark = 'historyWriter'
