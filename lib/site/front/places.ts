/** The places of a front, in the order of the page, and what editors put into them. Pure: readers’ pages and the newsroom both read it. */
import type { Profile } from '#lib/generated/prisma/enums'

export type FrontKind = 'home' | 'desk'
/** `deskId` null: the home page */
export const kindOf = ({ deskId }: { deskId: string | null }): FrontKind => (deskId === null ? 'home' : 'desk')

export type Section = 'lead' | 'seconds' | 'depth' | 'opinion'
export type Place = { section: Section /** From 1, within its section */; number: number }

const background: readonly Profile[] = ['analysis', 'explainer', 'interview']

/** What a band takes: its name says to readers what stands in it. The head of the page names the kind of each piece itself. */
const taken: Record<Section, readonly Profile[] | null> = {
  lead: null,
  seconds: null,
  depth: background,
  opinion: ['opinion'],
}

const counts = {
  home: { lead: 1, seconds: 4, depth: 3, opinion: 4 },
  desk: { lead: 1, seconds: 4 },
} as const satisfies Record<FrontKind, Partial<Record<Section, number>>>

const placesWith = (most: Partial<Record<Section, number>>): readonly Place[] =>
  (Object.entries(most) as [Section, number][]).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, at) => ({ section, number: at + 1 })),
  )

/** From the top of the page to its foot */
export const placesOf: Record<FrontKind, readonly Place[]> = {
  home: placesWith(counts.home),
  desk: placesWith(counts.desk),
}

export const takes = (section: Section, profile: Profile): boolean => taken[section]?.includes(profile) ?? true

/** The lead and what stands under it are one order: who moves a piece up moves the others down. */
export const groupOf = ({ section }: Place): 'top' | 'depth' | 'opinion' =>
  section === 'lead' || section === 'seconds' ? 'top' : section

/** In signs, as readers count them */
export const longest = { kicker: 30, headline: 90 } as const

export type Pinned = {
  by: 'pinned'
  articleId: string
  /** Words above the headline, and another headline, for this front alone; empty for none */
  kicker: string
  headline: string
  /** The number of the publication that these words were written over, or were looked at again */
  over?: number | undefined
}

/**
 * What stands in a place: a piece that somebody chose, or the newest that no place above it shows — of what the place is for (`own`), of the whole
 * paper, of a desk or on a topic.
 */
export type Slot =
  | Pinned
  | { by: 'own' }
  | { by: 'newest' }
  | { by: 'desk'; deskId: string }
  | { by: 'topic'; tagId: string }

/** The front as it fills itself */
export const fillsItself = (kind: FrontKind): Slot[] => placesOf[kind].map(() => ({ by: 'own' }))

export const isCurated = (slots: readonly Slot[]): boolean => slots.some(({ by }) => by !== 'own')

export const pinsIn = (slots: readonly Slot[]): Pinned[] => slots.filter((one) => one.by === 'pinned')

export const topicsIn = (slots: readonly Slot[]): string[] => [
  ...new Set(slots.flatMap((one) => (one.by === 'topic' ? one.tagId : []))),
]
