/** What a revision freezes: the text, the evidence under it, and the details that readers see. */
import type { Profile, Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import { contentHash } from '#lib/text/canonical'
import type { ArticleText } from '#lib/text/json'
import { textVersion } from '#lib/text/version'

export type EvidenceAttribution = {
  sourceId: string
  stance: Stance
  terms: Terms
  /** What readers are told instead of the name; null on the record */
  publicLabel: string | null
  locator: string | null
  url: string | null
  excerpt: string | null
  /** ISO 8601, UTC */
  accessedAt: string | null
}

export type EvidenceClaim = { claimId: string; text: string; standing: Standing; attributions: EvidenceAttribution[] }

export type RevisionDetails = {
  profile: Profile
  deskId: string | null
  language: string
  slug: string
  authorIds: string[]
  tagIds: string[]
  mainTagId: string | null
}

export type RevisionContent = {
  text: ArticleText
  /** Claims in reading order */
  evidence: EvidenceClaim[]
  details: RevisionDetails
}

/** SHA-256 by which an approval knows what it approved. Equal contents give equal hashes. */
export function revisionHash(content: RevisionContent): Uint8Array<ArrayBuffer> {
  return contentHash({ ...content, schemaVersion: textVersion })
}

/** Whether two hashes name the same content. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
