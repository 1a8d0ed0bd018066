/** A front as its page in the newsroom shows it: plain values, for the browser as well. */

import type { Fallen } from '#lib/fronts/fallen'
import type { NamedSlot } from '#lib/fronts/names'
import type { FrontKey } from '#lib/fronts/paths'
import type { FrontAct, Profile } from '#lib/generated/prisma/enums'
import type { FrontKind, Section } from '#lib/site/front/places'

export type ShownPlace = NamedSlot & {
  section: Section
  number: number
  /** What readers would find there now; null where nothing fits */
  now: { headline: string; language: string } | null
  /** Why the pinned piece is not there */
  fallen: Fallen | null
  /** The piece was published anew since its words for this front were written */
  oldWords: boolean
}

export type NamedDifference = { section: Section; number: number; from: NamedSlot; to: NamedSlot }

export type FrontVersionShown = {
  number: number
  by: string
  at: Date
  act: FrontAct
  former: number | null
  /** Minutes, where it went out late */
  late: number | null
  /** To the version before it */
  differences: NamedDifference[]
}

export type PlannedFrontShown = { id: string; at: Date; by: string; differences: NamedDifference[] }

export type FrontShown = {
  key: FrontKey
  kind: FrontKind
  /** Null for the home page */
  desk: string | null
  /** Where readers find it */
  path: string
  version: number
  places: ShownPlace[]
  /** Who changed the working copy last, and when; null where nobody has */
  changed: { by: string; at: Date } | null
  /** The number of the version that readers have; 0 where the page fills itself */
  live: number
  /** What the working copy has otherwise than readers */
  unpublished: NamedDifference[]
  /** Pinned pieces that have fallen out of what readers have */
  fallen: { section: Section; number: number; name: string; language: string | null; why: Fallen }[]
  history: FrontVersionShown[]
  planned: PlannedFrontShown[]
  mayChange: boolean
}

export type FoundPiece = {
  articleId: string
  headline: string
  language: string
  profile: Profile
  desk: string
  at: Date
}

/** One line of the list of fronts */
export type FrontLine = {
  key: FrontKey
  desk: string | null
  /** Of the version that readers have; null where the page fills itself */
  live: { number: number; by: string; at: Date /** Minutes, where it went out late */; late: number | null } | null
  /** The working copy is otherwise */
  unpublished: boolean
  fallen: number
  /** How many pieces were published anew since their words for this front were written */
  oldWords: number
  /** The next that goes out by itself */
  next: Date | null
  mayChange: boolean
}

/** A front that pins a piece: with readers, in its working copy, in a version that is due */
export type UsingFront = { key: FrontKey; desk: string | null; live: boolean; working: boolean; due: boolean }
