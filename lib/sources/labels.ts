/** The words for what sources are. */
import type { Reliability, SourceKind } from '#lib/generated/prisma/enums'

export const kindLabels: Record<SourceKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  outlet: 'Outlet',
  document: 'Document',
  dataset: 'Dataset',
  event: 'Event',
  social_post: 'Social post',
}

export const sourceKinds = Object.keys(kindLabels) as SourceKind[]

/** One letter each, for those who cite without leaving the keyboard */
export const kindKeys: Record<string, SourceKind> = {
  p: 'person',
  o: 'organisation',
  u: 'outlet',
  d: 'document',
  t: 'dataset',
  e: 'event',
  m: 'social_post',
}

/** NATO Admiralty code */
export const reliabilityLabels: Record<Reliability, string> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Can’t be judged yet',
}
