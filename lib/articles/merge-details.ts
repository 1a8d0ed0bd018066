/** Merges the details of an article that two people changed at once, where they changed different ones. */
import canonicalize from 'canonicalize'
import type { Details } from '#lib/revisions/details'

/** Details that are merged together: the main tag is one of the tags. */
const parts = [
  ['profile'],
  ['deskId'],
  ['language'],
  ['slug'],
  ['authorIds'],
  ['tagIds', 'mainTagId'],
  ['lead'],
  ['notice'],
  ['aiUse'],
] as const

type Part = (typeof parts)[number]

export const areSameDetails = (a: Details, b: Details): boolean => parts.every((part) => isSame(part, a, b))

/** Whether both changed the same part of what `before` says, to different things. */
export function areAtOdds(before: Details, mine: Details, theirs: Details): boolean {
  return parts.some(
    (part) => !isSame(part, mine, theirs) && !isSame(part, mine, before) && !isSame(part, theirs, before),
  )
}

/** `before` with the changes of both; where they conflict, with those of the first. */
export function mergeDetails(before: Details, first: Details, second: Details): Details {
  let merged = second
  for (const part of parts) if (!isSame(part, first, before)) merged = { ...merged, ...pick(part, first) }
  return merged
}

/** `mine`, but for the parts to which these fields belong: those as they were before. */
export function withoutFields(mine: Details, before: Details, fields: readonly string[]): Details {
  let kept = mine
  for (const part of parts) if (part.some((field) => fields.includes(field))) kept = { ...kept, ...pick(part, before) }
  return kept
}

const isSame = (part: Part, a: Details, b: Details): boolean => valuesOf(part, a) === valuesOf(part, b)

/** Tags have no order, authors have one. */
const valuesOf = (part: Part, details: Details): string =>
  canonicalize(part.map((field) => (field === 'tagIds' ? [...details.tagIds].sort() : details[field]))) ?? ''

const pick = (part: Part, details: Details): Partial<Details> =>
  Object.fromEntries(part.map((field) => [field, details[field]]))
