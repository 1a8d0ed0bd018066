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

/** NATO Admiralty code */
export const reliabilityLabels: Record<Reliability, string> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Can’t be judged yet',
}
