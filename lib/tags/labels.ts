/** The words for what tags name. */
import type { TagKind } from '#lib/generated/prisma/enums'

export const tagKindLabels: Record<TagKind, string> = {
  topic: 'Topic',
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  event: 'Event',
}

export const tagKinds = Object.keys(tagKindLabels) as TagKind[]
