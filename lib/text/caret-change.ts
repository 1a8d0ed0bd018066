/**
 * What was typed or erased at a caret, letter for letter. Compared without the caret, “the” typed before “them” is “the” after “the”: the same
 * words to read, but letters of somebody else, which go when a colleague deletes hers.
 */
export type CaretChange = { at: number; removed: number; inserted: string }

/**
 * The change from one line to another, if the caret, which stands behind it, tells it from others that would do as well; else null. `caret`
 * counts letters of the line as it is now.
 */
export function caretChange(was: string, is: string, caret: number): CaretChange | null {
  const behind = is.slice(caret)
  if (!was.endsWith(behind) || isWithinPair(is, caret)) return null
  const most = Math.min(caret, was.length - behind.length)
  const at = alike(was, is, most)
  const removed = was.length - behind.length - at
  const anywhere = alike(was, is, Math.min(was.length, is.length))
  const after = alikeAtEnd(was, is, Math.min(was.length, is.length) - anywhere)
  // A larger change than needed: what was done was done elsewhere.
  if (at === anywhere || removed !== was.length - anywhere - after) return null
  return { at, removed, inserted: is.slice(at, caret) }
}

function alike(was: string, is: string, most: number): number {
  let at = 0
  while (at < most && was[at] === is[at]) at += 1
  return isWithinPair(was, at) || isWithinPair(is, at) ? at - 1 : at
}

function alikeAtEnd(was: string, is: string, most: number): number {
  let length = 0
  while (length < most && was.at(-1 - length) === is.at(-1 - length)) length += 1
  return isWithinPair(was, was.length - length) || isWithinPair(is, is.length - length) ? length - 1 : length
}

/** Between the two halves of one letter beyond the first 65,536 */
const isWithinPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff]$/.test(text[at - 1] ?? '') && /^[\udc00-\udfff]$/.test(text[at] ?? '')
