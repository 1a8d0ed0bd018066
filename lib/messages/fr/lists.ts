/** How several things follow each other in a sentence. */
export const lists = {
  comma: '{some}, {another}',
  semicolon: '{some} ; {another}',
} as const
