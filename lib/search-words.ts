import { searchForm } from '#lib/text/search-form'

/** Typed words as a `tsquery`: all of them, the last one also by its beginning. Null where there is no letter in them. */
export function searchFor(typed: string): string | null {
  const words = (searchForm(typed).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 12).map((word) => word.slice(0, 60))
  const last = words.at(-1)
  if (last === undefined) return null
  // One or two letters begin too many words to look them all up in time.
  const ending = last.length < 3 ? last : `${last}:*`
  return [...words.slice(0, -1), ending].join(' & ')
}
