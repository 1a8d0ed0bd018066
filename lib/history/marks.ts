/** A mark of a text to look at, which no schema knows: of words that somebody wrote, `attrs.personId`; null where nobody of the newsroom did. */
export const writerMark = 'historyWriter'
