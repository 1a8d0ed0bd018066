/** What is said of two files that become one: in what they differ, which of both is stricter, and what comes of a choice. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Licence } from '#lib/generated/prisma/enums'

/** Moments as ISO 8601, days without their time */
export type FileWords = {
  alt: string
  decorative: boolean
  caption: string
  credit: string
  copyright: string
  licence: Licence | null
  sourceId: string | null
  people: string[]
  place: string
  takenAt: string | null
  rightsUntil: string | null
  rightsWhere: string
  rightsUses: number | null
  rightsCost: string
  tagIds: string[]
}

/** “Decorative” is said in the place of an alternative text, and goes with it. */
export const mergedFields = [
  'alt',
  'caption',
  'credit',
  'copyright',
  'licence',
  'rightsUntil',
  'rightsUses',
  'rightsWhere',
  'rightsCost',
  'sourceId',
  'people',
  'place',
  'takenAt',
  'tagIds',
] as const satisfies readonly (keyof FileWords)[]
export type MergedField = (typeof mergedFields)[number]

/** Of whom there may be several, both can be kept */
export const listedFields: readonly MergedField[] = ['people', 'tagIds']

export const sides = ['kept', 'other', 'both'] as const
export type Side = (typeof sides)[number]
export type Choice = Partial<Record<MergedField, Side>>

type Both = { kept: FileWords; other: FileWords }

export function differingFields({ kept, other }: Both): MergedField[] {
  return mergedFields.filter((field) => !isDeepStrictEqual(comparable(kept, field), comparable(other, field)))
}

function comparable(words: FileWords, field: MergedField): unknown {
  if (field === 'alt') return words.decorative || words.alt
  const said = words[field]
  return Array.isArray(said) ? said.toSorted() : said
}

/** The side that allows less, where that can be told: an earlier last day, fewer pieces, a bound where the other one names none. */
export function stricterOf(field: MergedField, { kept, other }: Both): 'kept' | 'other' | null {
  if (!(['rightsUntil', 'rightsUses', 'rightsWhere', 'rightsCost'] as MergedField[]).includes(field)) return null
  const [one, another] = [kept[field] || null, other[field] || null]
  if (one === another) return null
  if (one === null) return 'other'
  if (another === null) return 'kept'
  if (field === 'rightsWhere' || field === 'rightsCost') return null
  return one < another ? 'kept' : 'other'
}

/** What the page begins with: the stricter right, everybody who is named, and of the rest what says anything. */
export function suggestedSide(field: MergedField, both: Both): Side {
  if (listedFields.includes(field)) return 'both'
  const says = (words: FileWords) => Boolean(comparable(words, field))
  return stricterOf(field, both) ?? (!says(both.kept) && says(both.other) ? 'other' : 'kept')
}

/** What the file that stays says after it. Of a field that nobody chose for, what it says already. */
export function mergedWords({ kept, other }: Both, choice: Choice): FileWords {
  const taken = (field: MergedField) => (choice[field] === 'other' ? other : kept)
  const all = (field: 'people' | 'tagIds') =>
    choice[field] === 'both' ? [...new Set([...kept[field], ...other[field]])] : taken(field)[field]
  const { alt, decorative } = taken('alt')
  return {
    ...{ alt, decorative },
    caption: taken('caption').caption,
    credit: taken('credit').credit,
    copyright: taken('copyright').copyright,
    licence: taken('licence').licence,
    sourceId: taken('sourceId').sourceId,
    people: all('people'),
    place: taken('place').place,
    takenAt: taken('takenAt').takenAt,
    rightsUntil: taken('rightsUntil').rightsUntil,
    rightsWhere: taken('rightsWhere').rightsWhere,
    rightsUses: taken('rightsUses').rightsUses,
    rightsCost: taken('rightsCost').rightsCost,
    tagIds: all('tagIds'),
  }
}

export const changedFields = (before: FileWords, after: FileWords): (keyof FileWords)[] =>
  (Object.keys(before) as (keyof FileWords)[]).filter((field) => !isDeepStrictEqual(before[field], after[field]))
