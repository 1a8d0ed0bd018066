import type { Prisma } from '#lib/generated/prisma/client'
import type { EvidenceClaim, RevisionContent, RevisionDetails } from '#lib/revisions/content'
import type { ArticleText } from '#lib/text/json'
import { upgrade } from '#lib/text/version'

export const storedSelect = { body: true, evidence: true, details: true, schemaVersion: true } as const

type Stored = { body: Prisma.JsonValue; evidence: Prisma.JsonValue; details: Prisma.JsonValue; schemaVersion: number }

/** A revision as it was frozen, its text raised to the present schema. Only lib/revisions/snapshot writes these columns. */
export function storedContent({ body, evidence, details, schemaVersion }: Stored): RevisionContent {
  return {
    text: upgrade(body as ArticleText, schemaVersion) as ArticleText,
    evidence: evidence as EvidenceClaim[],
    details: details as RevisionDetails,
  }
}
